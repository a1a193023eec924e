import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { Client } from '../../scripts/bench/client';
import { type MeasuredServer, startServer } from '../../scripts/bench/server';
import { EXAMPLE_TARGETS, LARGE_TARGETS, type Target } from '../../scripts/bench/targets';

/** SQL statements of one request, with everything that the page around it asks; releases are read before. */
const PINNED = {
  itinerary: 2,
  'my programme': 2,
  'public programme': 1,
  'dashboard, manager': 6,
  'dashboard, coordinator': 2,
  'dashboard, administrator': 6,
  'dashboard, focal point': 4,
  'dashboard, donor': 6,
  people: 4,
  duplicates: 7,
  hosts: 4,
  host: 6,
  holidays: 2,
  place: 6,
  'check-in': 4,
  'site visits': 6,
  'site visits, table': 6,
  'site visit': 7,
  overview: 8,
  agenda: 6,
  participants: 6,
  delegations: 5,
  delegation: 5,
  attendance: 5,
  retention: 6,
  letters: 3,
  'csv of one activity': 5,
};
const MOST = 8;

test.describe.configure({ timeout: 300_000 });

test('a page asks the database as often on much data as on little, and at most eight times', async () => {
  const data = await mkdtemp(join(tmpdir(), 'sapar-statements-'));
  const server = await startServer(
    {
      ...process.env,
      SAPAR_DATA_DIR: data,
      SAPAR_NOW: '2023-10-24T01:30:00Z',
      SAPAR_WORKER: '0',
      DATABASE_URL: '',
    },
    fileURLToPath(new URL('./serve.ts', import.meta.url)),
  );
  try {
    const little = await countAll(server, EXAMPLE_TARGETS);
    expect(little.later).toEqual(PINNED);
    await server.tell('grow');
    const much = await countAll(server, LARGE_TARGETS);
    expect(much.later).toEqual(PINNED);
    expect(Math.max(...little.first, ...much.first)).toBeLessThanOrEqual(MOST);
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
});

/** Asks for every page twice: the first time a process may have to read a release that it then keeps. */
async function countAll(server: MeasuredServer, targets: readonly Target[]) {
  const first: number[] = [];
  const later: Record<string, number> = {};
  for (const { name, as, path } of targets) {
    const client = new Client(server.origin);
    if (as) await client.signIn(`${as}@sapar.example`);
    const [cold, warm] = [await client.get(path), await client.get(path)];
    expect([name, cold.status, warm.status]).toEqual([name, 200, 200]);
    first.push(await server.statementsOf(cold.requestId));
    later[name] = await server.statementsOf(warm.requestId);
    client.close();
  }
  return { first, later };
}
