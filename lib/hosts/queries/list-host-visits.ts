import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { projects } from '@/db/schema/projects';
import { siteVisits } from '@/db/schema/visits';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { HostVisit } from '../types';

/** The visits that a host was asked for in activities that the viewer plans, the newest first. */
export async function listHostVisits(viewer: Viewer, hostId: string): Promise<HostVisit[]> {
  const db = await database();
  const startsAt = sql<
    number | null
  >`(select (extract(epoch from min(${sessions.startsAt})) * 1000)::float8
    from ${sessions} where ${sessions.siteVisitId} = ${siteVisits.id} and ${sessions.removedAt} is null)`;
  return db
    .select({
      id: siteVisits.id,
      topic: siteVisits.topic,
      status: siteVisits.status,
      outcome: siteVisits.outcome,
      outcomeNote: siteVisits.outcomeNote,
      startsAt,
      activity: {
        slug: activities.slug,
        title: activities.title,
        kind: activities.kind,
        startsOn: activities.startsOn,
        timeZone: activities.timeZone,
        project: sql<{ slug: string }>`json_build_object('slug', ${projects.slug})`,
      },
    })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(
      and(
        eq(siteVisits.hostId, hostId),
        viewer.isAdmin ? undefined : inArray(activities.projectId, staffProjects(viewer)),
      ),
    )
    .orderBy(desc(activities.startsOn), siteVisits.id)
    .limit(100);
}
