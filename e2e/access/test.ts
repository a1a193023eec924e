import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { freePort } from '../../scripts/support/free-port';
import { type Account, IDENTITIES, type Identity } from './standing';
import { Visitor } from './visitor';

export type Visitors = Record<Identity, Visitor>;

/** The address of the server, and everything that it has logged so far. */
type Server = { origin: string; log: () => string };

/** A production server of its own for these tests, on a world that no other test touches, with everybody signed in. */
export const test = base.extend<object, { server: Server; visitors: Visitors }>({
  server: [
    async ({}, use) => {
      const data = await mkdtemp(join(tmpdir(), 'sapar-access-'));
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      const server = start(port, origin, data);
      try {
        await server.ready;
        await use({ origin, log: server.log });
      } finally {
        await server.stop();
        await rm(data, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  visitors: [
    async ({ server: { origin } }, use) => {
      const signedIn = await Promise.all(
        IDENTITIES.map(async (identity): Promise<[Identity, Visitor]> => {
          if (identity === 'anonymous') return [identity, Visitor.anonymous(origin)];
          return [identity, await Visitor.signIn(origin, identity satisfies Account)];
        }),
      );
      await use(Object.fromEntries(signedIn) as Visitors);
    },
    { scope: 'worker' },
  ],
});

function start(port: number, origin: string, data: string) {
  const program = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      SAPAR_URL: origin,
      SAPAR_DATA_DIR: data,
      SAPAR_NOW: '2023-10-24T01:30:00Z',
      // Everything that a server logs, so that a test can look for what must not be there.
      SAPAR_LOG_LEVEL: 'debug',
      SAPAR_WORKER: '0',
      DATABASE_URL: '',
    },
  });
  const exited = once(child, 'exit');
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void exited.then(() => reject(new Error(`The server ended before it was ready:\n${said}`)));
  });
  return {
    ready,
    log: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
