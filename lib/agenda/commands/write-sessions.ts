import { and, eq, inArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { insertRows, rowsOf } from '@/db/insert-rows';
import { sessionGroups, sessionPeople, sessions, sessionVehicles } from '@/db/schema/agenda';
import { now } from '@/lib/core/clock';
import { sameValue } from '@/lib/core/same-value';
import type { SessionOutcome } from '../rules/fold-edits';

type Row = typeof sessions.$inferInsert & { version: number };

/**
 * Writes what a batch made of its sessions, in the transaction of the command: a few statements, however many sessions.
 * Each row is replaced only in the version that its editor saw; false where one was not.
 */
export async function writeSessions(
  activityId: string,
  outcomes: readonly SessionOutcome[],
): Promise<boolean> {
  const rows = outcomes.map((outcome) => rowOf(activityId, outcome));
  const made = rows.filter(({ version }) => version === 0);
  await insertRows(
    sessions,
    made.map((row) => ({ ...row, version: 1 })),
  );
  const isComplete = await replace(rows.filter(({ version }) => version > 0));
  if (isComplete) await writeLists(activityId, outcomes);
  return isComplete;
}

function rowOf(activityId: string, { sessionId, version, after, content }: SessionOutcome): Row {
  const {
    start,
    end,
    mustFollowSessionId,
    languages,
    groupIds: _groups,
    people: _people,
    vehicleIds: _vehicles,
    ...columns
  } = content;
  const at = now();
  return {
    ...columns,
    id: sessionId,
    activityId,
    version,
    startsAt: start === null ? null : new Date(start),
    endsAt: end === null ? null : new Date(end),
    languages: [...languages],
    mustFollowId: mustFollowSessionId,
    removedAt: after ? null : at,
    updatedAt: at,
  };
}

const written = (column: string) => sql`written.${sql.identifier(column)}`;

/** A session that had to follow one which is removed follows it again once that is brought back. */
const followed = sql`coalesce(${written('must_follow_id')}, (
  select first.id from ${sessions} first
  where first.id = "sessions"."must_follow_id" and first.removed_at is not null))`;

async function replace(rows: readonly Row[]): Promise<boolean> {
  if (rows.length === 0) return true;
  const db = await database();
  const replaced = await db
    .update(sessions)
    .set({
      kind: written('kind'),
      title: written('title'),
      description: written('description'),
      startsAt: written('starts_at'),
      endsAt: written('ends_at'),
      duration: written('duration'),
      placeId: written('place_id'),
      siteVisitId: written('site_visit_id'),
      languages: written('languages'),
      mustFollowId: followed,
      isTentative: written('is_tentative'),
      isPublic: written('is_public'),
      removedAt: written('removed_at'),
      updatedAt: written('updated_at'),
      version: sql`${sessions.version} + 1`,
    })
    .from(sql`${rowsOf(sessions, rows)} as written`)
    .where(and(eq(sessions.id, written('id')), eq(sessions.version, written('version'))))
    .returning({ id: sessions.id });
  return replaced.length === rows.length;
}

/** Replaces the groups, people and vehicles of those sessions where they differ. */
async function writeLists(activityId: string, outcomes: readonly SessionOutcome[]): Promise<void> {
  const groups = changedIn(outcomes, 'groupIds');
  await replaceRows(
    sessionGroups,
    groups,
    groups.flatMap(({ sessionId, content }) =>
      [...new Set(content.groupIds)].map((groupId) => ({ activityId, sessionId, groupId })),
    ),
  );
  const vehicles = changedIn(outcomes, 'vehicleIds');
  await replaceRows(
    sessionVehicles,
    vehicles,
    vehicles.flatMap(({ sessionId, content }) =>
      [...new Set(content.vehicleIds)].map((vehicleId) => ({ activityId, sessionId, vehicleId })),
    ),
  );
  const people = changedIn(outcomes, 'people');
  await replaceRows(
    sessionPeople,
    people,
    people.flatMap(({ sessionId, content }) =>
      content.people.map(({ personId, role, languages = [], title = null }, position) => ({
        sessionId,
        personId,
        role,
        position,
        title,
        languages: [...languages],
      })),
    ),
  );
}

function changedIn(
  outcomes: readonly SessionOutcome[],
  list: 'groupIds' | 'people' | 'vehicleIds',
): SessionOutcome[] {
  return outcomes.filter(({ saved, content }) => !sameValue(saved?.[list] ?? [], content[list]));
}

async function replaceRows<
  T extends typeof sessionGroups | typeof sessionPeople | typeof sessionVehicles,
>(
  table: T,
  outcomes: readonly SessionOutcome[],
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const ids = outcomes.filter(({ version }) => version > 0).map(({ sessionId }) => sessionId);
  const db = await database();
  if (ids.length > 0) await db.delete(table).where(inArray(table.sessionId, ids));
  await insertRows(table, rows);
}
