import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { signInAttempts } from '@/db/schema/identity';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { fingerprint, fingerprints } from '@/lib/core/seal';

const MINUTE = 60_000;

/**
 * How many tries count within how many minutes. The client's limit is wide because a whole delegation sits behind
 * one address; the account's is what stops guessing. Tries that succeed are given back.
 */
export const LIMITS = {
  passwordPerEmail: { most: 10, minutes: 15 },
  passwordPerClient: { most: 60, minutes: 15 },
  linkRequestPerEmail: { most: 5, minutes: 15 },
  linkRequestPerClient: { most: 30, minutes: 15 },
  linkUsePerClient: { most: 60, minutes: 15 },
  /** Links of hosts that did not open: a ministry behind one address may well forward a broken one to many. */
  hostLinkPerClient: { most: 60, minutes: 15 },
} as const;

const LONGEST = Math.max(...Object.values(LIMITS).map(({ minutes }) => minutes)) * MINUTE;

export type LimitName = keyof typeof LIMITS;
export type Counted = { limit: LimitName; of: string };
export type Try = { ok: true; ids: readonly string[] } | { ok: false; waitSeconds: number };

const purposeOf = (limit: LimitName) => `sign-in-attempts:${limit}`;

/** Every key under which tries of this address may be counted. */
export function attemptKeys(of: string): Uint8Array[] {
  const limits = Object.keys(LIMITS) as LimitName[];
  return limits.flatMap((limit) => fingerprints(purposeOf(limit), of.trim().toLowerCase()));
}

/**
 * Counts one try against each of these, or refuses it and says how long to wait. A refused try does not count,
 * so waiting always helps. Tries of one key queue behind each other (advisory lock), so racers cannot slip past.
 */
export async function takeTry(counted: readonly Counted[]): Promise<Try> {
  const keyed = counted.map(({ limit, of }) => ({
    ...LIMITS[limit],
    key: fingerprint(purposeOf(limit), of.trim().toLowerCase()),
  }));
  return transaction(async () => {
    const db = await database();
    // In one order for everybody, or two racers could wait for each other.
    const locks = keyed.map(({ key }) => Buffer.from(key).readBigInt64BE()).sort(ascending);
    for (const lock of locks) {
      await db.execute(sql`select pg_advisory_xact_lock(${lock.toString()}::bigint)`);
    }
    const at = now();
    await db.delete(signInAttempts).where(lt(signInAttempts.at, new Date(at.getTime() - LONGEST)));

    const waits: number[] = [];
    for (const { key, most, minutes } of keyed) {
      const since = new Date(at.getTime() - minutes * MINUTE);
      const tries = await db
        .select({ at: signInAttempts.at })
        .from(signInAttempts)
        .where(and(eq(signInAttempts.key, key), gt(signInAttempts.at, since)))
        .orderBy(signInAttempts.at);
      // The try that has to leave the window before another fits.
      const oldest = tries.at(-most);
      if (tries.length >= most && oldest) waits.push(oldest.at.getTime() - since.getTime());
    }
    if (waits.length > 0) return { ok: false, waitSeconds: Math.ceil(Math.max(...waits) / 1000) };

    const rows = keyed.map(({ key }) => ({ id: newId(), key, at }));
    await db.insert(signInAttempts).values(rows);
    return { ok: true, ids: rows.map(({ id }) => id) };
  });
}

/** Gives a try back that turned out to be the rightful owner's. */
export async function giveBack(ids: readonly string[]): Promise<void> {
  const db = await database();
  await db.delete(signInAttempts).where(inArray(signInAttempts.id, [...ids]));
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Thrown out of next-auth's `authorize`, whose caller gets the message: a code and the minutes to wait. */
export class TooManyTries extends Error {
  readonly values: { minutes: number };
  constructor(waitSeconds: number) {
    const minutes = Math.ceil(waitSeconds / 60);
    super(`too_many_tries:${minutes}`);
    this.values = { minutes };
  }
}
