import { join } from 'node:path';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import type { Connection } from './connections';

const migrationsFolder = join(process.cwd(), 'db', 'migrations');

/** An arbitrary number that names our migration among PostgreSQL's advisory locks. */
const MIGRATION_LOCK = 7_201_023;

/** Brings the schema up to date. Several processes may call it at once: one migrates, the others wait. */
export async function migrate(connection: Connection): Promise<void> {
  if (connection.engine === 'pglite') {
    await migratePglite(drizzlePglite(connection.client), { migrationsFolder });
    return;
  }
  const reserved = await connection.client.reserve();
  try {
    await reserved`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migratePostgres(drizzlePostgres(connection.client), { migrationsFolder });
  } finally {
    await reserved`select pg_advisory_unlock(${MIGRATION_LOCK})`;
    reserved.release();
  }
}
