import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { siteVisits, vehicles } from '@/db/schema/visits';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import type { VisitStatus } from '@/lib/core/vocabulary';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import type { PersonChoice } from '../types/draft';
import { visibleSessions } from './visible-sessions';

/** Who can be named on a session: everybody who takes part in the activity, speakers and interpreters first. */
export async function listPersonChoices(
  viewer: Viewer,
  activityId: string,
): Promise<PersonChoice[]> {
  const db = await database();
  return db
    .select({
      id: people.id,
      name: sql<string>`trim(${people.givenNames} || ' ' || ${people.familyName})`,
      nameNative: people.nativeName,
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .where(
      and(
        eq(participants.activityId, activityId),
        notInArray(participants.status, ['declined', 'withdrawn']),
        visiblePeople(viewer),
      ),
    )
    .orderBy(
      sql`${participants.role} in ('delegate', 'head_of_delegation', 'observer')`,
      asc(people.givenNames),
      asc(people.familyName),
    );
}

/** The other sessions of an activity, for "must come after". */
export async function listSessionChoices(
  viewer: Viewer,
  activityId: string,
): Promise<{ id: string; title: LocalizedText; startsAt: Date | null }[]> {
  const db = await database();
  return db
    .select({ id: sessions.id, title: sessions.title, startsAt: sessions.startsAt })
    .from(sessions)
    .innerJoin(activities, eq(activities.id, sessions.activityId))
    .where(and(eq(sessions.activityId, activityId), visibleSessions(viewer)))
    .orderBy(sql`${sessions.startsAt} asc nulls last`, asc(sessions.id));
}

/** The vehicles of an activity, for sessions that need one besides those of their groups. */
export async function listVehicleChoices(
  viewer: Viewer,
  activityId: string,
): Promise<{ id: string; name: string; plate: string | null }[]> {
  const db = await database();
  return db
    .select({ id: vehicles.id, name: vehicles.name, plate: vehicles.plate })
    .from(vehicles)
    .innerJoin(activities, eq(activities.id, vehicles.activityId))
    .where(and(eq(vehicles.activityId, activityId), ofStaff(viewer)))
    .orderBy(asc(vehicles.name), asc(vehicles.id));
}

/** The site visits that a session can be: those that nobody declined or took back. */
export async function listVisitChoices(
  viewer: Viewer,
  activityId: string,
): Promise<{ id: string; topic: LocalizedText; status: VisitStatus }[]> {
  const db = await database();
  return db
    .select({ id: siteVisits.id, topic: siteVisits.topic, status: siteVisits.status })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .where(
      and(
        eq(siteVisits.activityId, activityId),
        notInArray(siteVisits.status, ['declined', 'cancelled']),
        ofStaff(viewer),
      ),
    )
    .orderBy(sql`lower(${siteVisits.topic}->>'en')`, asc(siteVisits.id));
}

const ofStaff = (viewer: Viewer) =>
  viewer.isAdmin ? undefined : inArray(activities.projectId, staffProjects(viewer));
