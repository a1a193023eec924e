import { and, eq, inArray, or, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities } from '@/db/schema/activities';
import { documents } from '@/db/schema/documents';
import { letters } from '@/db/schema/letters';
import { participants } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';
import { retentionRuns } from '@/db/schema/retention';
import { audit } from '@/lib/audit/commands';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { forgetSealedPrints } from '@/lib/merges/commands/forget-sealed-prints';
import { deletionInstant, isExpired, isOver } from '../queries/expired';

type Deleted = { people: number; letters: number };

/**
 * Deletes the sensitive fields of everybody whose every activity is past the retention of its project, and of those who
 * were in none for as long, and the letters
 * of those activities; each project keeps a row of the run. A job of the system's own, so it takes no viewer. Running
 * it again deletes nothing more, and two at once delete each thing once.
 */
export function deleteExpired(): Promise<Deleted> {
  return transaction(async () => {
    const at = now();
    const personIds = await deleteSensitive(at);
    // Who was in nothing counts for no project.
    const gone = await lastProjects(personIds);
    const files = await deleteLetters(at);
    const db = await database();
    const all = await db.select({ id: projects.id }).from(projects);
    const of = (rows: readonly { projectId: string }[], id: string) =>
      rows.filter(({ projectId }) => projectId === id).length;
    if (all.length > 0) {
      await db.insert(retentionRuns).values(
        all.map(({ id: projectId }) => ({
          id: newId(),
          projectId,
          at,
          people: of(gone, projectId),
          letters: of(files, projectId),
        })),
      );
    }
    return { people: personIds.length, letters: files.length };
  });
}

async function deleteSensitive(at: Date): Promise<string[]> {
  const db = await database();
  const rows = await db
    .delete(personPrivate)
    .where(isExpired(at))
    .returning({ personId: personPrivate.personId });
  const ids = rows.map(({ personId }) => personId);
  if (ids.length === 0) return [];
  await forgetSealedPrints(ids);
  await audit(
    null,
    ids.map((personId) => ({
      objectType: 'person',
      objectId: personId,
      action: 'sensitive_deleted',
      personId,
    })),
  );
  return ids;
}

/** Each person with the project that kept their fields longest: it is that one's rule which deleted them. */
async function lastProjects(personIds: string[]) {
  if (personIds.length === 0) return [];
  const db = await database();
  return db
    .select({
      personId: people.id,
      projectId: sql<string>`(array_agg(${activities.projectId} order by ${deletionInstant} desc))[1]`,
    })
    .from(people)
    .innerJoin(
      participants,
      sql`${participants.personId} in (${people.id}, ${people.mergedIntoId})`,
    )
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(inArray(people.id, personIds))
    .groupBy(people.id);
}

/** The government's letters and the lists of visitors; what hosts were asked and thanked for names nobody. */
async function deleteLetters(at: Date) {
  const db = await database();
  const lists = eq(letters.kind, 'visitor_list');
  const over = await db
    .select({ id: activities.id, projectId: activities.projectId })
    .from(activities)
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(
      and(
        isOver(at),
        or(
          inArray(activities.id, db.select({ id: documents.activityId }).from(documents)),
          inArray(activities.id, db.select({ id: letters.activityId }).from(letters).where(lists)),
        ),
      ),
    );
  const projectOf = new Map(over.map(({ id, projectId }) => [id, projectId]));
  if (projectOf.size === 0) return [];
  const activityIds = [...projectOf.keys()];
  const files = await db
    .delete(documents)
    .where(inArray(documents.activityId, activityIds))
    .returning({ id: documents.id, activityId: documents.activityId });
  const named = await db
    .delete(letters)
    .where(and(inArray(letters.activityId, activityIds), lists))
    .returning({ id: letters.id, activityId: letters.activityId });
  const gone = [
    ...files.map((row) => ({ ...row, objectType: 'document' })),
    ...named.map((row) => ({ ...row, objectType: 'letter' })),
  ].map((row) => ({ ...row, projectId: projectOf.get(row.activityId) ?? '' }));
  await audit(
    null,
    gone.map(({ id, ...scope }) => ({ objectId: id, action: 'removed', ...scope })),
  );
  return gone;
}
