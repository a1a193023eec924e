import { and, asc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
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

const PAGE = 5_000;

/**
 * Every mark of the projects whose staff the viewer belongs to, in pages, so that memory stays flat however many there are.
 * Read page by page: marks made meanwhile may be in it or not.
 */
export async function* exportedMarks(viewer: Viewer): AsyncGenerator<ExportedMark[]> {
  const mine: SQL = viewer.isAdmin
    ? sql`true`
    : inArray(activities.projectId, staffProjects(viewer));
  let after: { sessionId: string; participantId: string } | undefined;
  for (;;) {
    const page = await pageAfter(mine, after);
    if (page.length > 0) yield page;
    after = page.at(-1);
    if (page.length < PAGE || !after) return;
  }
}

async function pageAfter(
  mine: SQL,
  after: { sessionId: string; participantId: string } | undefined,
): Promise<ExportedMark[]> {
  const db = await database();
  return db
    .select({
      project: projects.slug,
      activity: activities.slug,
      sessionId: marks.sessionId,
      startsAt: sql<Date>`${sessions.startsAt}`.mapWith(sessions.startsAt),
      kind: sessions.kind,
      session: sql<string>`${sessions.title}->>'en'`,
      participantId: marks.participantId,
      name: personName,
      country: sql<Country | null>`coalesce(${delegations.country}, ${people.country})`,
      state: marks.state,
      observedAt: marks.observedAt,
    })
    .from(marks)
    .innerJoin(sessions, eq(sessions.id, marks.sessionId))
    .innerJoin(activities, eq(activities.id, marks.activityId))
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .innerJoin(participants, eq(participants.id, marks.participantId))
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .where(and(mine, isNotNull(marks.state), after && afterKey(after)))
    .orderBy(asc(marks.sessionId), asc(marks.participantId))
    .limit(PAGE);
}

/** A row comparison, which the primary key's index can start from. */
function afterKey({ sessionId, participantId }: { sessionId: string; participantId: string }): SQL {
  return sql`(${marks.sessionId}, ${marks.participantId}) > (${sessionId}::uuid, ${participantId}::uuid)`;
}
