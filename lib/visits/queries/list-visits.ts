import { and, asc, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities, groups } from '@/db/schema/activities';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { hosts, siteVisits } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import type { VisitLine } from '../types';
import { buildings, lineColumns, toLine } from './line-columns';
import { visibleVisits } from './visible-visits';

/** The requests to hosts of an activity with all that lists, the map and the overview show, in one statement. */
export async function listVisits(viewer: Viewer, activityId: string): Promise<VisitLine[]> {
  const db = await database();
  const rows = await db
    .select(lineColumns)
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .leftJoin(places, eq(places.id, hosts.placeId))
    .leftJoin(buildings, eq(buildings.id, places.parentId))
    .leftJoin(groups, eq(groups.id, siteVisits.groupId))
    .where(and(eq(siteVisits.activityId, activityId), visibleVisits(viewer)))
    .orderBy(asc(siteVisits.id));
  return rows.map(toLine);
}
