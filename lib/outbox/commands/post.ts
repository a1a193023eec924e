import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Letter } from '../rules/letter';

export type Attachment = { fileName: string; mediaType: string; content: Uint8Array };
export type Envelope = Letter & { id: string; recipient: string; attachments: Attachment[] };

/** Hands letters over; an error of SMTP has `code` and perhaps `responseCode`. */
export type Post = (letter: Envelope) => Promise<void>;

const SECOND = 1000;

/**
 * The way out that the environment chooses: the server of SMTP_URL or, without one, a file for each letter in
 * `SAPAR_DATA_DIR/mail`, which any mail program opens.
 */
export function openPost(env: NodeJS.ProcessEnv): Post {
  const origin = env.SAPAR_URL ?? 'http://localhost:3000';
  const { hostname } = new URL(origin);
  const from = env.MAIL_FROM ?? `Sapar <sapar@${hostname}>`;
  const message = ({ id, recipient, subject, text, html, attachments }: Envelope) => ({
    from,
    // An object is one address, whatever commas or newlines somebody got into it.
    to: { name: '', address: recipient },
    // The same for every try, so that a mail program folds a letter that came twice.
    messageId: `<${id}@${hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    subject,
    text,
    html,
    attachments: attachments.map(({ fileName, mediaType, content }) => ({
      filename: fileName,
      contentType: mediaType,
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return env.SMTP_URL
    ? overSmtp(env.SMTP_URL, message)
    : intoFolder(join(env.SAPAR_DATA_DIR ?? '.data', 'mail'), message);
}

type Compose = (letter: Envelope) => object;

function overSmtp(url: string, compose: Compose): Post {
  const transport = createTransport({
    url,
    connectionTimeout: 20 * SECOND,
    greetingTimeout: 20 * SECOND,
    socketTimeout: 60 * SECOND,
  });
  return async (letter) => {
    await transport.sendMail(compose(letter));
  };
}

function intoFolder(folder: string, compose: Compose): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (letter) => {
    const { message } = await transport.sendMail(compose(letter));
    await mkdir(folder, { recursive: true });
    // Sign-in links stand in these, so only the owner of the process reads them.
    await writeFile(join(folder, `${letter.id}.eml`), message, { mode: 0o600 });
  };
}
