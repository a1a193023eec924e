import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openInMemory, openPostgres } from '../connections';
import { migrate } from '../migrate';
import { nameDatabase, runOnServer } from './server';

/** What every test file starts from: a migrated, empty database, as a dump or as a template. */
export type Origin =
  | { engine: 'pglite'; dumpPath: string }
  | { engine: 'postgres'; serverUrl: string; template: string };

declare module 'vitest' {
  interface ProvidedContext {
    origin: Origin;
  }
}

export default async function setup(project: TestProject) {
  return process.env.SAPAR_TEST_ENGINE === 'postgres' ? onPostgres(project) : onPglite(project);
}

async function onPglite(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'sapar-test-'));
  const dumpPath = join(folder, 'migrated.tar');
  const connection = await openInMemory();
  await migrate(connection);
  if (connection.engine === 'pglite') {
    const dump = await connection.client.dumpDataDir('none');
    await writeFile(dumpPath, dump.stream());
  }
  await connection.close();
  project.provide('origin', { engine: 'pglite', dumpPath });
  return () => rm(folder, { recursive: true, force: true });
}

async function onPostgres(project: TestProject) {
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl) {
    throw new Error(
      'SAPAR_TEST_ENGINE=postgres needs TEST_DATABASE_URL, a PostgreSQL where the account may create databases. `npm test -- postgres` starts one by itself.',
    );
  }
  const template = `sapar_template_${process.pid}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${template}`);
  const connection = openPostgres(nameDatabase(serverUrl, template));
  await migrate(connection);
  await connection.close();
  project.provide('origin', { engine: 'postgres', serverUrl, template });
  return () => dropAll(serverUrl, template);
}

/** The template and the databases that the workers made of it. */
async function dropAll(serverUrl: string, template: string): Promise<void> {
  const connection = openPostgres(serverUrl);
  if (connection.engine !== 'postgres') return;
  try {
    const { client } = connection;
    const made = await client<{ name: string }[]>`
      select datname as name from pg_database where starts_with(datname, ${template})`;
    for (const { name } of made) await client`drop database ${client(name)} with (force)`;
  } finally {
    await connection.close();
  }
}
