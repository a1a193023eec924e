import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { cache } from 'react';
import { database } from '@/db';
import { activities, groups } from '@/db/schema/activities';
import { projects } from '@/db/schema/projects';
import { siteVisits } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import type { Activity, Group } from '../types';
import { visibleActivities } from './visible-activities';

/** The activity at an address of the staff's pages, read once per request; null where the viewer has no office in it. */
export const findActivity = cache(
  (viewer: Viewer, projectSlug: string, activitySlug: string): Promise<Activity | null> =>
    findOne(viewer, and(eq(projects.slug, projectSlug), eq(activities.slug, activitySlug))),
);

/** The same by id, for commands; anything that cannot be an id is a missing activity. */
export async function findActivityById(viewer: Viewer, id: string): Promise<Activity | null> {
  return isId(id) ? findOne(viewer, eq(activities.id, id)) : null;
}

/** `HH:MM`; the column says seconds as well. */
const clock = (column: AnyPgColumn) => sql<string>`to_char(${column}, 'HH24:MI')`;

const groupsOfActivity = sql<Group[]>`(
  select coalesce(json_agg(json_build_object('id', ${groups.id}, 'name', ${groups.name}, 'position', ${groups.position}, 'version', ${groups.version})
    order by ${groups.position}, ${groups.name}), '[]'::json)
  from ${groups} where ${groups.activityId} = ${activities.id})`;

const visitsOfActivity = sql<number>`(
  select count(*)::int from ${siteVisits}
  where ${siteVisits.activityId} = ${activities.id} and ${siteVisits.status} <> 'cancelled')`;

async function findOne(viewer: Viewer, which: SQL | undefined): Promise<Activity | null> {
  const db = await database();
  const [row] = await db
    .select({
      id: activities.id,
      projectId: activities.projectId,
      project: {
        slug: projects.slug,
        title: projects.title,
        isIllustrative: projects.isIllustrative,
      },
      slug: activities.slug,
      kind: activities.kind,
      status: activities.status,
      title: activities.title,
      summary: activities.summary,
      startsOn: activities.startsOn,
      endsOn: activities.endsOn,
      timeZone: activities.timeZone,
      city: activities.city,
      dayStartsAt: clock(activities.dayStartsAt),
      dayEndsAt: clock(activities.dayEndsAt),
      lunchFrom: clock(activities.lunchFrom),
      lunchUntil: clock(activities.lunchUntil),
      longestGap: activities.longestGap,
      travelBuffer: activities.travelBuffer,
      attendanceThreshold: activities.attendanceThreshold,
      isPublic: activities.isPublic,
      version: activities.version,
      groups: groupsOfActivity,
      visits: visitsOfActivity,
    })
    .from(activities)
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(and(which, visibleActivities(viewer)));
  return row ?? null;
}
