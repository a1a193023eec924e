import { and, eq, inArray } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import type { Country } from '@/lib/core/vocabulary';
import { passportFingerprint } from '@/lib/people/queries/passport-fingerprint';
import { matchRow } from '../rules/match-row';
import type { DirectoryFacts, ImportedPerson, RowMatch } from '../types';

type Row = { rowNumber: number; person: ImportedPerson };

/** How many values one statement asks for. */
const BATCH = 1_000;

/**
 * Whom the directory and the activity know already, by row number: the same passport, or the same address, is the same
 * person. It asks no viewer: the caller has asked `canImport`, and shows outcomes, not records.
 */
export async function matchRows(
  activityId: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, RowMatch>> {
  const prints = rows.map(({ person }) => passportFingerprint(person.passportNumber));
  const byPassport = await passports(prints.flatMap((print) => (print ? [print] : [])));
  const byEmail = await addresses(rows.flatMap(({ person }) => person.email ?? []));
  const found = [...new Set([...byPassport.values(), ...byEmail.values()])];
  const facts: DirectoryFacts = {
    byPassport,
    byEmail,
    participants: await participating(activityId, found),
    delegations: await sending(activityId),
  };
  return new Map(
    rows.map(({ rowNumber, person }, index) => [
      rowNumber,
      matchRow(person, keyOf(prints[index] ?? null), facts),
    ]),
  );
}

const keyOf = (print: Uint8Array | null) => (print ? Buffer.from(print).toString('hex') : null);

async function passports(prints: readonly Uint8Array[]): Promise<Map<string, string>> {
  const db = await database();
  const found = new Map<string, string>();
  for (const some of batches(prints)) {
    const rows = await db
      .select({ personId: personPrivate.personId, print: personPrivate.passportFingerprint })
      .from(personPrivate)
      .where(inArray(personPrivate.passportFingerprint, some));
    for (const { personId, print } of rows) {
      const key = keyOf(print);
      if (key) found.set(key, personId);
    }
  }
  return found;
}

async function addresses(emails: readonly string[]): Promise<Map<string, string>> {
  const db = await database();
  const found = new Map<string, string>();
  for (const some of batches(emails)) {
    const rows = await db
      .select({ id: people.id, email: people.email })
      .from(people)
      .where(inArray(people.email, some));
    for (const { id, email } of rows) if (email) found.set(email.toLowerCase(), id);
  }
  return found;
}

async function participating(activityId: string, personIds: readonly string[]) {
  const db = await database();
  const found = new Set<string>();
  for (const some of batches(personIds)) {
    const rows = await db
      .select({ personId: participants.personId })
      .from(participants)
      .where(and(eq(participants.activityId, activityId), inArray(participants.personId, some)));
    for (const { personId } of rows) found.add(personId);
  }
  return found;
}

async function sending(activityId: string): Promise<Map<Country, string>> {
  const db = await database();
  const rows = await db
    .select({ id: delegations.id, country: delegations.country })
    .from(delegations)
    .where(eq(delegations.activityId, activityId));
  return new Map(rows.map(({ id, country }) => [country, id]));
}

function batches<T>(values: readonly T[]): T[][] {
  const distinct = [...new Set(values)];
  return Array.from({ length: Math.ceil(distinct.length / BATCH) }, (_, n) =>
    distinct.slice(n * BATCH, (n + 1) * BATCH),
  );
}
