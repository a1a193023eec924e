import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { places, travelTimes } from '@/db/schema/places';
import { projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';
import { visibleProjects } from '@/lib/projects/queries/visible-projects';
import type { TravelTimeFrom } from '../types';
import { visiblePlaces } from './visible-places';

/** How long the viewer's projects say it takes from a place to others. */
export async function listTravelTimes(
  viewer: Viewer,
  fromPlaceId: string,
): Promise<TravelTimeFrom[]> {
  const db = await database();
  return db
    .select({
      projectId: travelTimes.projectId,
      projectTitle: projects.title,
      toPlaceId: travelTimes.toPlaceId,
      toPlaceName: places.name,
      mode: travelTimes.mode,
      minutes: travelTimes.minutes,
    })
    .from(travelTimes)
    .innerJoin(projects, eq(projects.id, travelTimes.projectId))
    .innerJoin(places, eq(places.id, travelTimes.toPlaceId))
    .where(
      and(eq(travelTimes.fromPlaceId, fromPlaceId), visibleProjects(viewer), visiblePlaces(viewer)),
    )
    .orderBy(
      sql`lower(${projects.title}->>'en')`,
      sql`lower(${places.name}->>'en')`,
      travelTimes.mode,
    );
}
