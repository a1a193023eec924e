import { and, asc, eq, inArray, isNull, not, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { users } from '@/db/schema/identity';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { now } from '@/lib/core/clock';
import type { LocalizedText } from '@/lib/core/localized';
import { passportName } from '@/lib/people/rules';
import type { Obstacle } from '../types';

/** Somebody with everybody who was merged into them: to the law, one person. */
export type Subject = {
  /** The one that the directory shows first. */
  ids: string[];
  /** As in the passport. */
  name: string;
  /** Everything that they are called and written to by, to be looked for in texts. */
  names: string[];
  emails: string[];
  participantIds: string[];
  erasedAt: Date | null;
};

/** It asks no viewer: whoever calls it has found the person's standing for one. */
export async function findSubject(personId: string): Promise<Subject> {
  const ids = await withMerged(personId);
  const db = await database();
  const rows = await db
    .select({
      id: people.id,
      givenNames: people.givenNames,
      familyName: people.familyName,
      nativeName: people.nativeName,
      // An address that another record has, too, leads to that one's letters and account.
      email: sql<string | null>`case when ${people.sharesEmail} then null else ${people.email} end`,
      accountEmail: users.email,
      accountName: users.name,
      erasedAt: people.erasedAt,
    })
    .from(people)
    .leftJoin(
      users,
      or(
        eq(users.personId, people.id),
        and(eq(users.email, people.email), not(people.sharesEmail)),
      ),
    )
    .where(inArray(people.id, ids))
    .orderBy(sql`${people.id} <> ${personId}`);
  const taken = await db
    .select({ id: participants.id })
    .from(participants)
    .where(inArray(participants.personId, ids));
  const emails = some(rows.flatMap(({ email, accountEmail }) => [email, accountEmail]));
  const [first] = rows;
  return {
    ids,
    name: first ? passportName(first) : '',
    names: some([...rows.flatMap(namesOf), ...emails]),
    emails,
    participantIds: taken.map(({ id }) => id),
    erasedAt: first?.erasedAt ?? null,
  };
}

type Named = {
  givenNames: string;
  familyName: string;
  nativeName: string | null;
  accountName: string | null;
};

function namesOf({ givenNames, familyName, nativeName, accountName }: Named) {
  const passport = passportName({ givenNames, familyName });
  return [passport, `${familyName} ${givenNames}`.trim(), nativeName, accountName];
}

const some = (texts: readonly (string | null)[]) => [
  ...new Set(texts.flatMap((text) => (text?.trim() ? [text.trim()] : []))),
];

async function withMerged(personId: string): Promise<string[]> {
  const db = await database();
  const ids = [personId];
  for (;;) {
    const more = await db
      .select({ id: people.id })
      .from(people)
      .where(and(inArray(people.mergedIntoId, ids), notInArray(people.id, ids)));
    if (more.length === 0) return ids;
    ids.push(...more.map(({ id }) => id));
  }
}

/** A condition on `users`: accounts that are the person's, because they say so or because they have the address. */
export function accountsOf({ ids, emails }: Pick<Subject, 'ids' | 'emails'>): SQL | undefined {
  return or(inArray(users.personId, ids), inArray(users.email, emails));
}

/** What stands in the way of erasing somebody: they still take part in something, or govern the installation. */
export async function findObstacle(subject: Subject): Promise<Obstacle | null> {
  const db = await database();
  const today = sql`(${now().toISOString()}::timestamptz at time zone ${activities.timeZone})::date`;
  const [running] = await db
    .select({ title: activities.title })
    .from(participants)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .where(
      and(
        inArray(participants.id, subject.participantIds),
        notInArray(participants.status, ['declined', 'withdrawn']),
        notInArray(activities.status, ['completed', 'signed_off']),
        sql`${activities.endsOn} >= ${today}`,
      ),
    )
    .orderBy(asc(activities.endsOn))
    .limit(1);
  if (running) return { code: 'still_takes_part', activity: running.title };
  const [admin] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(accountsOf(subject), eq(users.isAdmin, true), isNull(users.disabledAt)));
  return admin ? { code: 'is_administrator', activity: NOTHING } : null;
}

const NOTHING: LocalizedText = { en: '' };
