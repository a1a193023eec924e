import { AsyncLocalStorage } from 'node:async_hooks';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { type Connection, openEmbedded, openPostgres } from './connections';
import { isTransient } from './errors';
import { statementCounter } from './statements';

/** One type over both engines. Raw `execute()` answers differently on each, so use the query builder. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

type Shared = {
  connection?: Promise<Connection>;
  current: AsyncLocalStorage<Database>;
};

/** Kept on the process: a bundler may load this module more than once, a process has one database. */
const KEY = Symbol.for('sapar.database');
const holder = globalThis as { [KEY]?: Shared };
const shared: Shared = (holder[KEY] ??= { current: new AsyncLocalStorage() });

function wrap(connection: Connection): Database {
  const logger = statementCounter;
  const database =
    connection.engine === 'pglite'
      ? drizzlePglite(connection.client, { logger })
      : drizzlePostgres(connection.client, { logger });
  return database;
}

const wrapped = new WeakMap<Connection, Database>();

function wrapOnce(connection: Connection): Database {
  const known = wrapped.get(connection) ?? wrap(connection);
  wrapped.set(connection, known);
  return known;
}

async function connect(): Promise<Connection> {
  if (process.env.NEXT_PHASE === 'phase-production-build') {
    throw new Error(
      'The build must not open the database: a page that reads calls connection() first.',
    );
  }
  const url = process.env.DATABASE_URL;
  return url ? openPostgres(url) : openEmbedded(process.env.SAPAR_DATA_DIR ?? '.data');
}

/**
 * The database, or inside `transaction()` that transaction. Because the transaction is ambient,
 * no code can reach past it to the pool, which on the embedded engine would wait for itself for ever.
 */
export async function database(): Promise<Database> {
  const current = shared.current.getStore();
  if (current) return current;
  return wrapOnce(await openConnection());
}

/** The process's one connection, opened when first asked for. For migrations; everything else asks `database()`. */
export function openConnection(): Promise<Connection> {
  shared.connection ??= connect().catch((error: unknown) => {
    delete shared.connection;
    throw error;
  });
  return shared.connection;
}

class Refused extends Error {
  constructor(readonly outcome: unknown) {
    super('The command refused; its transaction is rolled back.');
  }
}

const ATTEMPTS = 4;

/**
 * Runs `work` in one transaction: all of it or nothing. An outcome `{ ok: false }` rolls back as well as an error.
 * Inside another transaction it joins that one. A deadlock or serialization failure starts the work again,
 * so `work` must do nothing outside the database.
 */
export async function transaction<T>(work: () => Promise<T>): Promise<T> {
  if (shared.current.getStore()) return work();
  const pool = await database();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await pool.transaction((tx) =>
        shared.current.run(tx as unknown as Database, async () => {
          const outcome = await work();
          if (isRefusal(outcome)) throw new Refused(outcome);
          return outcome;
        }),
      );
    } catch (error) {
      if (error instanceof Refused) return error.outcome as T;
      if (attempt >= ATTEMPTS || !isTransient(error)) throw error;
    }
  }
}

function isRefusal(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
}

/** Uses this connection from now on; for tests and tools that open their own. */
export function useConnection(connection: Connection): void {
  shared.connection = Promise.resolve(connection);
}

/** Closes what is open; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const connection = await shared.connection?.catch(() => undefined);
  delete shared.connection;
  await connection?.close();
}
