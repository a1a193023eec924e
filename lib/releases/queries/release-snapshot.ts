import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { releases } from '@/db/schema/releases';
import { parseSnapshot } from '../schema';
import type { ReleaseSnapshot } from '../types';

/** How many parsed snapshots one process keeps; each takes about as much memory as its JSON, 20 to 200 kB. */
const KEPT = 200;

const kept = new Map<string, Promise<ReleaseSnapshot | null>>();

/**
 * What a release froze, or null where there is no such release. A release never changes, so each process
 * reads and parses it once; the answer is shared by all who ask and therefore frozen.
 * Asks for no viewer: whoever calls this has decided already who may read that release.
 */
export function releaseSnapshot(releaseId: string): Promise<ReleaseSnapshot | null> {
  const known = kept.get(releaseId);
  kept.delete(releaseId);
  const snapshot = known ?? load(releaseId);
  kept.set(releaseId, snapshot);
  forgetOldest();
  return snapshot;
}

async function load(releaseId: string): Promise<ReleaseSnapshot | null> {
  try {
    const db = await database();
    const [row] = await db
      .select({ snapshot: releases.snapshot })
      .from(releases)
      .where(eq(releases.id, releaseId));
    if (!row) kept.delete(releaseId);
    return row ? freeze(parseSnapshot(row.snapshot)) : null;
  } catch (error) {
    kept.delete(releaseId);
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
