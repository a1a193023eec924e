import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../../e2e/support/browser-arguments';

const run = promisify(execFile);

/** A Chromium that was seen to open a page. No `path` means Playwright's own. */
export type Browser = { name: string; path?: string };

type Candidate = { name: string; locate: () => Promise<string | undefined>; own?: boolean };

/** Chromium, from the first place that has one that works, else installed. `say` hears about the slow steps. */
export async function findBrowser(say: (text: string) => void): Promise<Browser> {
  const candidates: Candidate[] = [
    { name: 'CHROMIUM_PATH', locate: async () => process.env.CHROMIUM_PATH },
    { name: 'Playwright', own: true, locate: async () => present(chromium.executablePath()) },
    { name: 'this machine', locate: onThisMachine },
    {
      name: 'Playwright, installed now',
      own: true,
      locate: async () => {
        say('installing Chromium with Playwright');
        await run('npx', ['playwright', 'install', 'chromium'], { timeout: 240_000 });
        return present(chromium.executablePath());
      },
    },
    {
      name: 'apt-get, installed now',
      locate: async () => {
        if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
        say('installing Chromium with apt-get');
        const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
        await run('apt-get', ['update', '-q'], { env, timeout: 120_000 });
        await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
          env,
          timeout: 400_000,
        });
        return onThisMachine();
      },
    },
    {
      name: 'npm (@sparticuz/chromium)',
      locate: async () => {
        say('fetching Chromium from npm (@sparticuz/chromium)');
        return fromNpm();
      },
    },
  ];
  for (const { name, locate, own } of candidates) {
    const path = await locate().catch(() => undefined);
    if (!path) continue;
    const browser = own ? { name } : { name: `${name}: ${path}`, path };
    if (await opensAPage(browser)) return browser;
    if (name === 'CHROMIUM_PATH') {
      throw new Error(
        `CHROMIUM_PATH names ${path}, which does not open a page. Correct it, or unset it.`,
      );
    }
  }
  throw new Error(
    'The journeys need a real Chromium. None was found and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to its program.',
  );
}

async function onThisMachine(): Promise<string | undefined> {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/snap/bin'];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [
    ...paths,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ].find((path) => existsSync(path));
}

function present(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

/** Outside package.json: it is 60 MB that few machines need. */
async function fromNpm(): Promise<string | undefined> {
  const folder = join(tmpdir(), 'sapar-chromium');
  const name = '@sparticuz/chromium';
  if (!existsSync(join(folder, 'node_modules', name))) {
    await run(
      'npm',
      ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, name],
      { timeout: 240_000 },
    );
  }
  const entry = createRequire(join(folder, 'package.json')).resolve(name);
  const fetched = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath: () => Promise<string> };
  };
  return fetched.default.executablePath();
}

async function opensAPage({ path }: Browser): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      ...(path ? { executablePath: path } : {}),
      args: BROWSER_ARGUMENTS,
      timeout: 30_000,
    });
    const page = await browser.newPage();
    await page.setContent('<p>Sapar</p>');
    const text = await page.textContent('p');
    await browser.close();
    return text === 'Sapar';
  } catch {
    return false;
  }
}
