import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** The newest letter to an address that says this; the server writes each into a file, a little after it was decided on. */
export async function letterTo(address: string, says: string | RegExp): Promise<string> {
  const folder = join(process.env.SAPAR_JOURNEY_DATA ?? '', test.info().project.name, 'mail');
  let found: string | undefined;
  await expect
    .poll(
      async () => {
        const names = await readdir(folder).catch(() => []);
        const letters = await Promise.all(
          names
            .toSorted((a, b) => a.localeCompare(b))
            .map(async (name) => readLetter(await readFile(join(folder, name)))),
        );
        found = letters.findLast(
          ({ to, text }) =>
            to === address && (typeof says === 'string' ? text.includes(says) : says.test(text)),
        )?.text;
        return found !== undefined;
      },
      { message: `a letter to ${address} that says ${says}`, timeout: 30_000 },
    )
    .toBe(true);
  return found ?? '';
}

/** Address and plain text of a letter as it lies in the folder. */
function readLetter(file: Buffer): { to: string; text: string } {
  const letter = file.toString('latin1');
  const to = /^To: <?([^>\r\n]+)>?/m.exec(letter)?.[1] ?? '';
  const [, part = ''] = letter.split(/^Content-Type: text\/plain[^\r\n]*\r\n/m);
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const [body = ''] = rest.join('\r\n\r\n').split(/\r\n--[^\r\n]+/);
  if (/base64/.test(head)) return { to, text: Buffer.from(body, 'base64').toString() };
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { to, text: Buffer.from(bytes, 'latin1').toString() };
}
