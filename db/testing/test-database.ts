import { openAsBlob } from 'node:fs';
import { beforeAll, beforeEach, inject } from 'vitest';
import { type Connection, openInMemory, openPostgres } from '../connections';
import { useConnection } from '../index';
import { nameDatabase, run, runOnServer } from './server';

/**
 * Gives this test file a database, migrated and empty, on the engine under test; `database()` answers with it.
 * Called once, at the top of a `*.db.test.ts`.
 *
 * It is emptied before each test, so a test never sees what another left. With `{ keep: true }` it is emptied once:
 * for files whose tests read one world that `beforeAll` builds.
 *
 * Not a transaction rolled back: commands commit, lock and fail here exactly as they do for a user.
 */
export function testDatabase({ keep = false } = {}): void {
  let connection: Connection;

  beforeAll(async () => {
    connection = await (ofThisWorker ??= open());
    useConnection(connection);
    await empty(connection);
    // The rows of files before this one would be in the way of every later scan.
    await run(connection, 'VACUUM');
  });

  beforeEach(async () => {
    if (!keep) await empty(connection);
  });
}

/** A worker runs one file after another on one database, because loading it takes longer than most files do. */
let ofThisWorker: Promise<Connection> | undefined;

async function open(): Promise<Connection> {
  const origin = inject('origin');
  if (origin.engine === 'pglite') return openInMemory(await openAsBlob(origin.dumpPath));
  const { serverUrl, template } = origin;
  const name = `${template}_${process.pid}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return openPostgres(nameDatabase(serverUrl, name));
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
