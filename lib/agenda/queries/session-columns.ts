import { type SQL, sql } from 'drizzle-orm';
import { sessionGroups, sessionPeople, sessions, sessionVehicles } from '@/db/schema/agenda';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { EditableSession, SessionPerson } from '../types/draft';

const groupIds = sql<string[]>`(
  select coalesce(json_agg(${sessionGroups.groupId} order by ${sessionGroups.groupId}), '[]'::json)
  from ${sessionGroups} where ${sessionGroups.sessionId} = ${sessions.id})`;

const vehicleIds = sql<string[]>`(
  select coalesce(json_agg(${sessionVehicles.vehicleId} order by ${sessionVehicles.vehicleId}), '[]'::json)
  from ${sessionVehicles} where ${sessionVehicles.sessionId} = ${sessions.id})`;

/** What waits for a removed session waits for nothing, until that one is brought back. */
const mustFollow = sql<string | null>`(
  select first.id from ${sessions} first where first.id = ${sessions.mustFollowId} and first.removed_at is null)`;

const sessionPeopleList: SQL<SessionPerson[]> = sql`(
  select coalesce(json_agg(json_build_object(
      'personId', ${people.id},
      'role', ${sessionPeople.role},
      'languages', ${sessionPeople.languages},
      'name', trim(${people.givenNames} || ' ' || ${people.familyName}),
      'nameNative', ${people.nativeName},
      'title', ${sessionPeople.title},
      'groupId', ${participants.groupId}
    ) order by ${sessionPeople.position}), '[]'::json)
  from ${sessionPeople}
  join ${people} on ${people.id} = ${sessionPeople.personId}
  left join ${participants}
    on ${participants.personId} = ${people.id} and ${participants.activityId} = ${sessions.activityId}
  where ${sessionPeople.sessionId} = ${sessions.id})`;

/** For a selection that joins `sessions` with another table, so that drizzle writes the names of tables. */
export const sessionColumns = {
  id: sessions.id,
  kind: sessions.kind,
  title: sessions.title,
  description: sessions.description,
  startsAt: sessions.startsAt,
  endsAt: sessions.endsAt,
  duration: sessions.duration,
  placeId: sessions.placeId,
  siteVisitId: sessions.siteVisitId,
  languages: sessions.languages,
  mustFollowSessionId: mustFollow,
  isTentative: sessions.isTentative,
  isPublic: sessions.isPublic,
  version: sessions.version,
  groupIds,
  vehicleIds,
  people: sessionPeopleList,
};

type Row = Omit<EditableSession, 'start' | 'end'> & { startsAt: Date | null; endsAt: Date | null };

/** The row with instants as the rules read them. */
export function toSession({ startsAt, endsAt, ...session }: Row): EditableSession {
  return { ...session, start: startsAt?.getTime() ?? null, end: endsAt?.getTime() ?? null };
}
