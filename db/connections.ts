import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import postgres from 'postgres';
import { lockDirectory } from './lock';

export type Connection =
  | { engine: 'pglite'; client: PGlite; close: () => Promise<void> }
  | { engine: 'postgres'; client: postgres.Sql; close: () => Promise<void> };

const EXTENSIONS = { btree_gist, citext, pg_trgm };

/** Opens the embedded database under `dataDir`, for this process alone. */
export async function openEmbedded(dataDir: string): Promise<Connection> {
  const unlock = await lockDirectory(dataDir);
  try {
    const client = await PGlite.create(join(dataDir, 'db'), { extensions: EXTENSIONS });
    return {
      engine: 'pglite',
      client,
      close: async () => {
        await client.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** An embedded database in memory, from a dump when one is given. */
export async function openInMemory(dump?: Blob): Promise<Connection> {
  const client = await PGlite.create({
    extensions: EXTENSIONS,
    ...(dump ? { loadDataDir: dump } : {}),
  });
  return { engine: 'pglite', client, close: () => client.close() };
}

/** A pool of connections to PostgreSQL 15 or newer; it opens them when first used and again after a loss. */
export function openPostgres(url: string): Connection {
  const client = postgres(url, {
    max: Number(process.env.DATABASE_POOL_SIZE ?? 10),
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
  });
  return { engine: 'postgres', client, close: () => client.end({ timeout: 5 }) };
}
