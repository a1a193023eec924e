import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { people } from '@/db/schema/people';
import type { Activity } from '@/lib/activities/types';
import { sessionColumns, toSession } from '@/lib/agenda/queries/session-columns';
import type { Viewer } from '@/lib/auth/types';
import type { ForeignSchedule } from '@/lib/core/schedule-file/schedule';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { listPlaceChoices } from '@/lib/places/queries/list-places';
import type { KnownPerson } from '../rules/match-names';
import type { ImportFacts } from '../rules/plan-import';

/** What an import meets: three statements, however long the file is. */
export async function importFacts(
  viewer: Viewer,
  activity: Activity,
  schedule: ForeignSchedule,
): Promise<ImportFacts> {
  const places = await listPlaceChoices(viewer);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const { drafted, removed } = await sessionsOf(activity.id);
  return {
    activity,
    places: places.map(({ id, name, parentId }) => ({
      id,
      name,
      parent: (parentId && names.get(parentId)) || null,
    })),
    people: await peopleNamed(viewer, schedule),
    sessions: drafted,
    removed,
  };
}

async function sessionsOf(activityId: string) {
  const db = await database();
  const rows = await db
    .select({ session: sessionColumns, removedAt: sessions.removedAt })
    .from(sessions)
    .innerJoin(activities, eq(activities.id, sessions.activityId))
    .where(eq(sessions.activityId, activityId));
  const [gone, there] = [
    rows.filter(({ removedAt }) => removedAt !== null),
    rows.filter(({ removedAt }) => removedAt === null),
  ];
  return {
    drafted: there.map(({ session }) => toSession(session)),
    removed: new Map(gone.map(({ session }) => [session.id, session.version])),
  };
}

/** Those of the directory whom the viewer sees and whose name stands in the file as it stands in the passport, or in their own script. */
async function peopleNamed(viewer: Viewer, schedule: ForeignSchedule): Promise<KnownPerson[]> {
  const names = new Set(
    schedule.sessions.flatMap((session) => session.people.map(({ name }) => name.toLowerCase())),
  );
  if (names.size === 0) return [];
  const wanted = sql`(select value from json_array_elements_text(${JSON.stringify([...names])}::text::json))`;
  const name = sql<string>`trim(${people.givenNames} || ' ' || ${people.familyName})`;
  const db = await database();
  return db
    .select({ id: people.id, name, nameNative: people.nativeName })
    .from(people)
    .where(
      and(
        visiblePeople(viewer),
        isNull(people.erasedAt),
        or(sql`lower(${name}) in ${wanted}`, sql`lower(${people.nativeName}) in ${wanted}`),
      ),
    );
}
