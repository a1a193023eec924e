import { eq, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { releases } from '@/db/schema/releases';
import { parseSnapshot } from '../schema';
import type { ReleaseSnapshot } from '../types';

/** How many parsed snapshots one process keeps; each takes about as much memory as its JSON, 20 to 200 kB. */
const KEPT = 200;

const kept = new Map<string, Promise<ReleaseSnapshot | null>>();

const ID = 36;

/** Which text of a release: its id and, once names were blotted out, when. Every process asks for it by this. */
export const releaseKey: SQL<string> = sql<string>`${releases.id} || coalesce('@' || ${releases.blottedAt}, '')`;

/**
 * What a release froze, or null where there is no such release. Under one key it never changes, so each process
 * reads and parses it once; the answer is shared by all who ask and therefore frozen.
 * Asks for no viewer: whoever calls this has decided already who may read that release.
 */
export function releaseSnapshot(key: string): Promise<ReleaseSnapshot | null> {
  const known = kept.get(key);
  kept.delete(key);
  const snapshot = known ?? load(key);
  kept.set(key, snapshot);
  forgetOldest();
  return snapshot;
}

async function load(key: string): Promise<ReleaseSnapshot | null> {
  try {
    const db = await database();
    const [row] = await db
      .select({ snapshot: releases.snapshot })
      .from(releases)
      .where(eq(releases.id, key.slice(0, ID)));
    if (!row) kept.delete(key);
    return row ? freeze(parseSnapshot(row.snapshot)) : null;
  } catch (error) {
    kept.delete(key);
    throw error;
  }
}

/** A Map keeps the order of insertion, and every use inserts again: the first key was used longest ago. */
function forgetOldest() {
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > KEPT) kept.delete(oldest);
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
