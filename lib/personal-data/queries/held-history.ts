import { and, asc, gt, inArray, or } from 'drizzle-orm';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { users } from '@/db/schema/identity';
import { openEntries } from '@/lib/audit/queries/open-entries';
import type { HeldItem } from '../types';
import { accountsOf, type Subject } from './find-subject';

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** What was done to their record, their participations and their account, the oldest first. */
export async function* heldHistory(subject: Subject): AsyncGenerator<HeldItem[]> {
  const db = await database();
  const accounts = await db.select({ id: users.id }).from(users).where(accountsOf(subject));
  const objects = [...subject.ids, ...subject.participantIds, ...accounts.map(({ id }) => id)];
  for (let after = FIRST; ; ) {
    // Ids are made in the order of time.
    const rows = await db
      .select()
      .from(auditEntries)
      .where(
        and(
          gt(auditEntries.id, after),
          or(inArray(auditEntries.objectId, objects), inArray(auditEntries.personId, subject.ids)),
        ),
      )
      .orderBy(asc(auditEntries.id))
      .limit(BATCH);
    const last = rows.at(-1);
    if (!last) return;
    const names = await actorNames(rows.flatMap(({ actorId }) => actorId ?? []));
    const opened = await openEntries(rows);
    yield opened.map(({ at, actorId, objectType, action, changes, personal }) => ({
      at,
      actor: actorId ? (names.get(actorId) ?? null) : 'Sapar',
      objectType,
      action,
      changes: personal === 'erased' ? changes : [...changes, ...personal],
    }));
    after = last.id;
  }
}

async function actorNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const db = await database();
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
