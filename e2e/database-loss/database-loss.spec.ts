import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../scripts/support/free-port';
import { startCluster } from '../../scripts/support/postgres-cluster';
import { openGate } from './gate';

// It starts a PostgreSQL and a server of its own.
test.describe.configure({ timeout: 180_000 });

test('while the database is away pages say so, and they work again by themselves when it is back', async ({
  page,
}) => {
  const cluster = await startCluster(() => {});
  const direct = new URL(cluster.url);
  const gate = await openGate({ host: direct.hostname, port: Number(direct.port) });
  const through = new URL(cluster.url);
  through.port = String(gate.port);

  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const data = await mkdtemp(join(tmpdir(), 'sapar-loss-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      SAPAR_URL: origin,
      SAPAR_DATA_DIR: data,
      SAPAR_SECRET: 'a secret of at least thirty-two characters',
      SAPAR_EXAMPLE_DATA: '0',
      DATABASE_URL: through.href,
    },
  });
  const exited = once(server, 'exit');
  const readiness = () =>
    fetch(`${origin}/readyz`).then(
      ({ status }) => status,
      () => 0,
    );
  try {
    await expect.poll(readiness, { timeout: 60_000 }).toBe(200);
    await page.goto(`${origin}/sign-in`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');

    await gate.shut();
    expect(await readiness()).toBe(503);
    const lost = await page.goto(`${origin}/sign-in`);
    expect(lost?.status()).toBe(500);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This page could not be shown',
    );
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);

    await gate.reopen();
    await expect.poll(readiness, { timeout: 5_000 }).toBe(200);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  } finally {
    server.kill('SIGTERM');
    await exited;
    cluster.stop();
    await rm(data, { recursive: true, force: true });
  }
});
