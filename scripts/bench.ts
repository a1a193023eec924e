import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameDatabase, runOnServer } from '@/db/testing/server';
import { measureAgenda } from '@/lib/agenda/rules/bench';
import { Client } from './bench/client';
import { measureImport, printImport } from './bench/import';
import { printLetters } from './bench/letters';
import { printMap } from './bench/map';
import { type Measurement, measureExport, measurePage, warmUp } from './bench/measure';
import { type MeasuredServer, startServer } from './bench/server';
import { EXAMPLE_TARGETS, LARGE_TARGETS, type Role, type Target } from './bench/targets';
import { build, isBuilt } from './support/build';
import { runOrExplain, StepFailed, step } from './support/progress';
import { runCommand } from './support/run-command';

/**
 * `npm run bench`: measures and prints, and asserts nothing. It builds when needed and makes a database of its own:
 * embedded, or with DATABASE_URL on that PostgreSQL, where the account may create databases. It is measured with the
 * example data, then with the large data in it, and last a list of 5,000 people is imported. `--requests 100` asks more
 * often, `--size example` leaves the large data out, `agenda` measures the rules of the agenda only,
 * `map` the drawing of a map, `letters` the setting of letters.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    requests: { type: 'string', default: '60' },
    size: { type: 'string', default: 'large' },
  },
});
/** Half past ten on the first day of the study visit: delegates are in the middle of it. */
const NOW = '2023-10-24T01:30:00Z';

await runOrExplain(async () => {
  if (positionals.includes('agenda')) return printRules();
  if (positionals.includes('map')) return await printMap();
  if (positionals.includes('letters')) return await printLetters();
  await buildIfNeeded();
  describeMachine();
  printRules();
  await printMap();
  await printLetters();
  const { env, remove } = await makeDatabase();
  try {
    await seed('example', env);
    await measureSize('Example data', EXAMPLE_TARGETS, env);
    if (options.size === 'large') {
      await seed('large', env);
      await measureSize('Large data', LARGE_TARGETS, env);
    }
    // At last, because the pages before are of data without it.
    printImport(await measureImport(env));
  } finally {
    await remove();
  }
});

async function buildIfNeeded(): Promise<void> {
  if (await isBuilt()) return;
  await step('Building', 'Read what next build said.', async () => {
    const { code, output } = await build();
    if (code !== 0) throw new Error(output);
  });
}

function describeMachine(): void {
  const [cpu] = cpus();
  const engine = process.env.DATABASE_URL ? 'PostgreSQL' : 'embedded database';
  const memory = Math.round(totalmem() / 1024 ** 3);
  console.log(
    `\nNode ${process.version}, ${engine}, ${cpus().length} × ${cpu?.model}, ${memory} GiB, ${options.requests} requests one after the other\n`,
  );
}

function printRules(): void {
  console.log('Conflict detection');
  console.table(
    measureAgenda().map(({ what, sessions, conflicts, runs, leastMs, medianMs, processorMs }) => ({
      what,
      sessions,
      conflicts,
      runs,
      'least ms': leastMs.toFixed(2),
      'median ms': medianMs.toFixed(2),
      'CPU ms': processorMs.toFixed(2),
    })),
  );
}

type Made = { env: NodeJS.ProcessEnv; remove: () => Promise<void> };

async function makeDatabase(): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), 'sapar-bench-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  const env = {
    ...process.env,
    SAPAR_DATA_DIR: folder,
    SAPAR_NOW: NOW,
    SAPAR_WORKER: '0',
    SAPAR_SECRET: 'nothing here is secret, and all of it is gone in a few minutes',
  };
  const url = process.env.DATABASE_URL;
  if (!url) return { env: { ...env, DATABASE_URL: '' }, remove: removeFolder };
  const name = `sapar_bench_${process.pid}`;
  await runOnServer(url, `CREATE DATABASE ${name}`);
  return {
    env: { ...env, DATABASE_URL: nameDatabase(url, name) },
    remove: async () => {
      await runOnServer(url, `DROP DATABASE ${name} WITH (FORCE)`);
      await removeFolder();
    },
  };
}

async function seed(size: string, env: NodeJS.ProcessEnv): Promise<void> {
  await step(`Loading the ${size} data`, 'Read what it said.', async () => {
    const { code, output } = await runCommand(
      'node',
      ['--import', 'tsx', 'scripts/seed.ts', '--size', size],
      env,
    );
    if (code !== 0) throw new StepFailed(output);
  });
}

async function measureSize(
  title: string,
  targets: readonly Target[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const server = await startServer(env);
  try {
    const clients = await signInAll(server, targets);
    const asked = targets.flatMap((target) => {
      const client = clients.get(target.as);
      return client ? [{ target, client, first: 0 }] : [];
    });
    // All of them before the first is measured, so that none pays for what another one could have warmed.
    for (const one of asked) one.first = await warmUp(server, one.client, one.target);
    const found: Measurement[] = [];
    for (const { target, client, first } of asked) {
      const requests = Number(options.requests);
      found.push(await measurePage(server, client, target, { requests, first }));
    }
    printPages(title, found);
    const admin = clients.get('admin');
    if (admin) printExport(await measureExport(server, admin));
    for (const client of clients.values()) client.close();
  } finally {
    await server.stop();
  }
}

async function signInAll(server: MeasuredServer, targets: readonly Target[]) {
  const clients = new Map<Role | null, Client>();
  for (const { as } of targets) {
    if (clients.has(as)) continue;
    const client = new Client(server.origin);
    clients.set(as, as ? await client.signIn(`${as}@sapar.example`) : client);
  }
  return clients;
}

function printPages(title: string, measurements: readonly Measurement[]): void {
  console.log(`\n${title}`);
  console.table(
    measurements.map(({ name, median, p95, processor, bytes, statements, scripts }) => ({
      page: name,
      'median ms': median.toFixed(1),
      'p95 ms': p95.toFixed(1),
      'CPU ms': processor?.toFixed(1) ?? '',
      'kB over the wire': (bytes / 1000).toFixed(1),
      'SQL, first': statements.first,
      'SQL, later': statements.later,
      'kB of JavaScript': scripts === undefined ? '' : (scripts / 1000).toFixed(1),
    })),
  );
}

type Exported = Awaited<ReturnType<typeof measureExport>>;

function printExport({ rows, ms, bytes, grown }: Exported): void {
  const seconds = (ms / 1000).toFixed(2);
  const rate = Math.round(rows / (ms / 1000)).toLocaleString('en');
  console.log(
    `csv of all marks: ${rows.toLocaleString('en')} rows, ${(bytes / 1e6).toFixed(1)} MB in ${seconds} s (${rate} rows a second); memory grew by ${Math.round(grown / 1e6)} MB at most\n`,
  );
}
