import { and, asc, desc, eq, ilike, isNull, or, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { places } from '@/db/schema/places';
import { projects } from '@/db/schema/projects';
import { hosts } from '@/db/schema/visits';
import { visibleActivities } from '@/lib/activities/queries/visible-activities';
import { visibleSessions } from '@/lib/agenda/queries/visible-sessions';
import type { Viewer } from '@/lib/auth/types';
import { likePatterns } from '@/lib/core/like-patterns';
import { LOCALES } from '@/lib/core/vocabulary';
import { says as hostSays } from '@/lib/hosts/queries/says';
import { visibleHosts } from '@/lib/hosts/queries/visible-hosts';
import { participantsOnRecord } from '@/lib/participants/queries/visible-participants';
import { canAddPeople } from '@/lib/people/policy';
import { says as namesSay } from '@/lib/people/queries/says';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { visiblePlaces } from '@/lib/places/queries/visible-places';
import { firstOf, SHOWN } from '../rules';
import type {
  ActivityRef,
  Found,
  FoundActivity,
  FoundHost,
  FoundPerson,
  FoundPlace,
  FoundSession,
} from '../types';

/** Looks for a text, ignoring case, in everything that exists for the viewer. Five statements. */
export async function findEverything(viewer: Viewer, query: string): Promise<Found> {
  const patterns = likePatterns(query);
  const [foundActivities, foundPeople, foundSessions, foundPlaces, foundHosts] = await Promise.all([
    findActivities(viewer, patterns),
    findPeople(viewer, query),
    findSessions(viewer, patterns),
    findPlaces(viewer, patterns),
    findHosts(viewer, query),
  ]);
  return {
    activities: firstOf(foundActivities),
    people: firstOf(foundPeople),
    sessions: firstOf(foundSessions),
    places: firstOf(foundPlaces),
    hosts: firstOf(foundHosts),
  };
}

type Text = Parameters<typeof ilike>[0];

function says(text: Text, patterns: readonly string[]): SQL | undefined {
  return or(...patterns.map((pattern) => ilike(text, pattern)));
}

/** In whatever language it is written; `->>` leaves the keys out. */
function saysAnywhere(text: Text, patterns: readonly string[]): SQL | undefined {
  return or(...LOCALES.map((locale) => says(sql`${text}->>${sql.raw(`'${locale}'`)}`, patterns)));
}

const activityRef = sql<ActivityRef>`json_build_object('slug', ${activities.slug}, 'title', ${activities.title},
  'timeZone', ${activities.timeZone}, 'project', json_build_object('slug', ${projects.slug}, 'title', ${projects.title},
  'isIllustrative', ${projects.isIllustrative}))`;

async function findActivities(
  viewer: Viewer,
  patterns: readonly string[],
): Promise<FoundActivity[]> {
  const db = await database();
  const rows = await db
    .select({
      id: activities.id,
      ref: activityRef,
      kind: activities.kind,
      startsOn: activities.startsOn,
      endsOn: activities.endsOn,
    })
    .from(activities)
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(
      and(
        visibleActivities(viewer),
        or(saysAnywhere(activities.title, patterns), says(activities.city, patterns)),
      ),
    )
    .orderBy(desc(activities.startsOn), asc(activities.id))
    .limit(SHOWN + 1);
  return rows.map(({ ref, ...row }) => ({ ...ref, ...row }));
}

/** Every word somewhere in the name, in whatever script either is written. */
async function findPeople(viewer: Viewer, query: string): Promise<FoundPerson[]> {
  const db = await database();
  const rows = await db
    .select({
      id: people.id,
      name: sql<string>`trim(${people.givenNames} || ' ' || ${people.familyName})`,
      nativeName: people.nativeName,
      country: people.country,
      organizationName: people.organizationName,
      participation: sql<FoundPerson['participation']>`(${sql`
        select json_build_object('id', ${participants.id}, 'activity', ${activityRef})
        from ${participants} join ${activities} on ${activities.id} = ${participants.activityId}
          join ${projects} on ${projects.id} = ${activities.projectId}
        where ${and(eq(participants.personId, people.id), participantsOnRecord(viewer), visibleActivities(viewer))}
        order by ${activities.startsOn} desc limit 1`})`,
    })
    .from(people)
    .where(
      and(
        visiblePeople(viewer),
        ...query
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => namesSay([people.nameKey], word)),
      ),
    )
    .orderBy(asc(people.givenNames), asc(people.familyName), asc(people.id))
    .limit(SHOWN + 1);
  const hasPage = canAddPeople(viewer);
  return rows.map((row) => ({ ...row, hasPage }));
}

async function findSessions(viewer: Viewer, patterns: readonly string[]): Promise<FoundSession[]> {
  const db = await database();
  return db
    .select({
      id: sessions.id,
      title: sessions.title,
      kind: sessions.kind,
      startsAt: sql<
        string | null
      >`to_char(${sessions.startsAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
      activity: activityRef,
    })
    .from(sessions)
    .innerJoin(activities, eq(activities.id, sessions.activityId))
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(and(visibleSessions(viewer), saysAnywhere(sessions.title, patterns)))
    .orderBy(sql`${sessions.startsAt} desc nulls last`, asc(sessions.id))
    .limit(SHOWN + 1);
}

async function findPlaces(viewer: Viewer, patterns: readonly string[]): Promise<FoundPlace[]> {
  const db = await database();
  return db
    .select({ id: places.id, name: places.name, city: places.city })
    .from(places)
    .where(
      and(
        visiblePlaces(viewer),
        or(saysAnywhere(places.name, patterns), saysAnywhere(places.address, patterns)),
      ),
    )
    .orderBy(sql`${places.name}->>'en'`, asc(places.id))
    .limit(SHOWN + 1);
}

/** Of those whom visits can still be asked of: every word somewhere in the names of host, place, city and contacts. */
async function findHosts(viewer: Viewer, query: string): Promise<FoundHost[]> {
  const db = await database();
  return db
    .select({
      id: hosts.id,
      name: organizations.name,
      placeName: places.name,
      city: places.city,
    })
    .from(hosts)
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .leftJoin(places, eq(places.id, hosts.placeId))
    .where(
      and(
        visibleHosts(viewer),
        isNull(hosts.archivedAt),
        ...query.split(/\s+/).filter(Boolean).map(hostSays),
      ),
    )
    .orderBy(sql`${organizations.name}->>'en'`, asc(hosts.id))
    .limit(SHOWN + 1);
}
