import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { marks } from '@/db/schema/attendance';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { Country } from '@/lib/core/vocabulary';
import type { ExportedMark } from '../types';
import { personName } from './roster';

/** Activities read together: enough that the database is asked seldom, few enough that memory stays flat. */
const BATCH = 4;

type ExportedActivity = { id: string; activity: string; project: string };

/**
 * Every mark of the projects whose staff the viewer belongs to, some activities at a time, in the order in which they
 * are read: by project, activity, session and name. Marks made meanwhile may be in it or not.
 */
export async function* exportedMarks(viewer: Viewer): AsyncGenerator<ExportedMark[]> {
  const mine = await listMine(viewer);
  const batchFrom = (start: number) => readAhead(mine.slice(start, start + BATCH));
  let coming = batchFrom(0);
  for (let from = 0; from < mine.length; from += BATCH) {
    const page = await coming;
    coming = batchFrom(from + BATCH);
    yield page;
  }
}

/** The database reads the next batch while this process writes the last one down. Whoever stops early hears of no failure. */
function readAhead(batch: readonly ExportedActivity[]): Promise<ExportedMark[]> {
  const marked = batch.length > 0 ? marksOf(batch) : Promise.resolve([]);
  marked.catch(() => {});
  return marked;
}

async function listMine(viewer: Viewer): Promise<ExportedActivity[]> {
  const db = await database();
  return db
    .select({ id: activities.id, activity: activities.slug, project: projects.slug })
    .from(activities)
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(viewer.isAdmin ? undefined : inArray(projects.id, staffProjects(viewer)))
    .orderBy(asc(projects.slug), asc(activities.startsOn), asc(activities.slug));
}

/** What is said of a session or a person is read once, and the marks, of which there are many, as they are. */
async function marksOf(batch: readonly ExportedActivity[]): Promise<ExportedMark[]> {
  const ids = batch.map(({ id }) => id);
  const db = await database();
  const held = await db
    .select({
      activityId: sessions.activityId,
      sessionId: sessions.id,
      startsAt: sessions.startsAt,
      kind: sessions.kind,
      session: sql<string>`${sessions.title}->>'en'`,
    })
    .from(sessions)
    .where(inArray(sessions.activityId, ids))
    .orderBy(asc(sessions.startsAt), asc(sessions.id));
  const attending = await db
    .select({
      participantId: participants.id,
      name: personName,
      country: sql<Country | null>`coalesce(${delegations.country}, ${people.country})`,
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .where(inArray(participants.activityId, ids))
    .orderBy(asc(personName), asc(participants.id));
  const made = await db
    .select({
      sessionId: marks.sessionId,
      participantId: marks.participantId,
      state: marks.state,
      observedAt: marks.observedAt,
    })
    .from(marks)
    .where(and(inArray(marks.activityId, ids), isNotNull(marks.state)));

  const persons = new Map(
    attending.map((person, order) => [person.participantId, { person, order }]),
  );
  const orderOf = ({ participantId }: { participantId: string }) =>
    persons.get(participantId)?.order ?? 0;
  const marksIn = Map.groupBy(made, ({ sessionId }) => sessionId);
  const sessionsOf = Map.groupBy(held, ({ activityId }) => activityId);
  return batch.flatMap(({ id, ...names }) =>
    (sessionsOf.get(id) ?? []).flatMap(({ activityId: _, startsAt: start, ...session }) => {
      const startsAt = start?.toISOString() ?? null;
      const inOrder = (marksIn.get(session.sessionId) ?? []).toSorted(
        (a, b) => orderOf(a) - orderOf(b),
      );
      return inOrder.flatMap(({ participantId, state, observedAt }) => {
        const person = persons.get(participantId)?.person;
        return person ? { ...names, ...session, startsAt, ...person, state, observedAt } : [];
      });
    }),
  );
}
