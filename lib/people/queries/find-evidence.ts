import { eq, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { people, personPrivate } from '@/db/schema/people';
import { comparable } from '@/lib/names/rules/compare-names';
import type { ComparableName } from '@/lib/names/types';
import type { LikelyReason } from '../types';
import { oneOf } from './one-of';

export const hex = (print: Uint8Array) => Buffer.from(print).toString('hex');

/** Whom a piece of evidence points to, and the name that stands beside it. */
type Found = { personId: string; name: ComparableName };
type Evidence = Record<LikelyReason, ReadonlyMap<string, Found[]>>;

/** Whoever was merged stands for the person that was kept, and is found by what was theirs. */
const keptId = sql<string>`coalesce(${people.mergedIntoId}, ${people.id})`;

/**
 * Whom of the directory these passports, addresses and birthdays belong to; fingerprints in hex. One statement each.
 * It asks no viewer: it answers ids, and whoever calls it decides what may be said of whom.
 */
export async function findEvidence(
  asked: readonly Record<LikelyReason, readonly string[]>[],
): Promise<Evidence> {
  const all = (reason: LikelyReason) => asked.flatMap((one) => one[reason]);
  const { passportFingerprint, birthFingerprint } = personPrivate;
  return {
    passport: await find(
      sql<string>`encode(${passportFingerprint}, 'hex')`,
      oneOf(passportFingerprint, all('passport'), 'hex'),
    ),
    email: await find(
      sql<string>`lower(${people.email})`,
      oneOf(people.email, all('email'), 'text'),
    ),
    birth_date_and_name: await find(
      sql<string>`encode(${birthFingerprint}, 'hex')`,
      oneOf(birthFingerprint, all('birth_date_and_name'), 'hex'),
    ),
  };
}

async function find(evidence: SQL<string>, where: SQL): Promise<ReadonlyMap<string, Found[]>> {
  const db = await database();
  const rows = await db
    .select({
      evidence,
      personId: keptId,
      givenNames: people.givenNames,
      familyName: people.familyName,
      nativeName: people.nativeName,
    })
    .from(people)
    .leftJoin(personPrivate, eq(personPrivate.personId, people.id))
    .where(where);
  const found = rows.map((row) => ({ ...row, name: comparable(row) }));
  return Map.groupBy(found, (row) => row.evidence);
}
