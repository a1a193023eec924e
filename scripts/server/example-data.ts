import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/db';
import { users } from '@/db/schema/identity';
import type { Environment } from '@/lib/core/env';
import { step } from '../support/progress';
import { openDatabase } from './open-database';

const EXAMPLE_ADMIN = 'admin@sapar.example';

/**
 * Loads the example data into a database that nobody has an account in: the embedded one unless SAPAR_EXAMPLE_DATA=0,
 * a PostgreSQL only with SAPAR_EXAMPLE_DATA=1. Answers whether the example accounts are there.
 */
export async function loadExampleDataOnce(environment: Environment): Promise<boolean> {
  const embedded = environment.engine === 'pglite';
  const wanted = environment.SAPAR_EXAMPLE_DATA ?? embedded;
  const unfinished = join(environment.SAPAR_DATA_DIR, 'example-data-unfinished');

  if (embedded && existsSync(unfinished)) {
    // The load was cut short before anybody could use this database, so it is made anew.
    await closeDatabase();
    await rm(join(environment.SAPAR_DATA_DIR, 'db'), { recursive: true, force: true });
    await openDatabase();
  }
  if (!wanted || (await hasAnyAccount())) return hasExampleAccounts();

  const advice = embedded
    ? 'Start again; it begins anew.'
    : 'A part of it is in the database now: empty that database, and start again.';
  await step('Loading the example data', advice, async () => {
    const { loadExampleData } = await import('@/db/seed/example');
    if (embedded) await writeFile(unfinished, '');
    await loadExampleData();
    await rm(unfinished, { force: true });
  });
  return true;
}

async function hasAnyAccount(): Promise<boolean> {
  const db = await database();
  return (await db.select({ id: users.id }).from(users).limit(1)).length > 0;
}

async function hasExampleAccounts(): Promise<boolean> {
  const db = await database();
  const found = await db.select({ id: users.id }).from(users).where(eq(users.email, EXAMPLE_ADMIN));
  return found.length > 0;
}
