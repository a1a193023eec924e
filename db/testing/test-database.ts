import { openAsBlob } from 'node:fs';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { type Connection, openInMemory, openPostgres } from '../connections';
import { closeDatabase, useConnection } from '../index';
import { nameDatabase, run, runOnServer } from './server';

/**
 * Gives this test file a database of its own, migrated and empty, on the engine under test; `database()` answers
 * with it. Called once, at the top of a `*.db.test.ts`.
 *
 * It is emptied before each test, so a test never sees what another left. With `{ keep: true }` it is not: for
 * files whose tests read one world that `beforeAll` builds.
 *
 * Not a transaction rolled back: commands commit, lock and fail here exactly as they do for a user.
 */
export function testDatabase({ keep = false } = {}): void {
  let database: OpenedDatabase;

  beforeAll(async () => {
    database = await open();
    useConnection(database.connection);
  });

  beforeEach(async () => {
    if (!keep) await empty(database.connection);
  });

  afterAll(async () => {
    await closeDatabase();
    await database.drop();
  });
}

type OpenedDatabase = { connection: Connection; drop: () => Promise<void> };

async function open(): Promise<OpenedDatabase> {
  const origin = inject('origin');
  if (origin.engine === 'pglite') {
    const connection = await openInMemory(await openAsBlob(origin.dumpPath));
    return { connection, drop: async () => {} };
  }
  const { serverUrl, template } = origin;
  const name = `${template}_${process.pid}_${Date.now()}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    connection: openPostgres(nameDatabase(serverUrl, name)),
    drop: () => runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Deletes every row. Triggers are off meanwhile: evidence is append-only for everybody else. */
const EMPTY = `
DO $$
DECLARE name text;
BEGIN
  SET LOCAL session_replication_role = replica;
  FOR name IN SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE 'DELETE FROM ' || name;
  END LOOP;
  SET LOCAL session_replication_role = origin;
END $$`;

function empty(connection: Connection): Promise<void> {
  return run(connection, EMPTY);
}
