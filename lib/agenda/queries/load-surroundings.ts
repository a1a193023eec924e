import { eq, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, groupNights, groups } from '@/db/schema/activities';
import { acknowledgements, personAvailability } from '@/db/schema/agenda';
import { users } from '@/db/schema/identity';
import { organizations } from '@/db/schema/organizations';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { travelFactors } from '@/db/schema/places';
import { projects } from '@/db/schema/projects';
import { hosts, siteVisits, vehicles, visitWindows } from '@/db/schema/visits';
import { placeCalendarOf } from '@/lib/holidays/queries/place-calendar-of';
import type { PlaceCalendar } from '@/lib/holidays/types';
import type { HostTerms } from '../rules/owed-to-host';
import type { AgendaGroup, DatedWindow, Span, TravelFactor } from '../types/agenda';
import type { Acknowledgement, NamedVehicle, NamedVisit } from '../types/draft';

/** A site visit and what its host asks for, as the database has it. */
type VisitRow = Omit<HostTerms, 'calendar' | 'windows'> &
  Pick<NamedVisit, 'id' | 'topic' | 'hostName' | 'placeId' | 'capacity' | 'duration'> & {
    agreed: Span | null;
    windows: DatedWindow[];
    groupId: string | null;
    calendar: PlaceCalendar;
  };

/** Confirmed participants who understand the same languages, of a group or of none. */
type Heads = { groupId: string | null; languages: string[]; count: number };

/** What surrounds the sessions of a draft. */
export type Surroundings = {
  heads: Heads[];
  homes: Required<Pick<AgendaGroup, 'id' | 'homePlaceId' | 'nights'>>[];
  vehicles: NamedVehicle[];
  visits: VisitRow[];
  availability: (Span & { personId: string })[];
  factors: TravelFactor[];
  acknowledged: Acknowledgement[];
};

const NOTHING: Surroundings = {
  heads: [],
  homes: [],
  vehicles: [],
  visits: [],
  availability: [],
  factors: [],
  acknowledged: [],
};

const clock = (column: unknown) => sql`to_char(${column}, 'HH24:MI')`;
const instant = (column: unknown) => sql`(extract(epoch from ${column}) * 1000)::bigint`;

/** Rows as JSON: `item` of each row `from`, in this order. */
function listOf<T>(item: SQL, order: SQL, from: SQL) {
  return sql<T[]>`(select coalesce(json_agg(${item} order by ${order}), '[]'::json) from ${from})`;
}

const nights = listOf(
  sql`json_build_object('night', ${groupNights.night}, 'placeId', ${groupNights.placeId})`,
  sql`${groupNights.night}`,
  sql`${groupNights} where ${groupNights.groupId} = ${groups.id}`,
);

const windows = listOf(
  sql`json_build_object('date', ${visitWindows.date}, 'start', ${clock(visitWindows.opensAt)}, 'end', ${clock(visitWindows.closesAt)})`,
  sql`${visitWindows.date}, ${visitWindows.opensAt}`,
  sql`${visitWindows} where ${visitWindows.siteVisitId} = ${siteVisits.id}`,
);

const heads = sql<Heads[]>`(
  select coalesce(json_agg(json_build_object('groupId', alike.group_id, 'languages', alike.languages, 'count', alike.count)), '[]'::json)
  from (
    select ${participants.groupId} as group_id, ${people.languages} as languages, count(*) as count
    from ${participants} join ${people} on ${people.id} = ${participants.personId}
    where ${participants.activityId} = ${activities.id} and ${participants.status} = 'confirmed'
    group by ${participants.groupId}, ${people.languages}
  ) alike)`;

/** All of it in one statement, for an activity whose draft the caller may see. */
export async function loadSurroundings(activityId: string): Promise<Surroundings> {
  const db = await database();
  const [row] = await db
    .select({
      heads,
      homes: listOf<Surroundings['homes'][number]>(
        sql`json_build_object('id', ${groups.id}, 'homePlaceId', ${groups.homePlaceId}, 'nights', ${nights})`,
        sql`${groups.position}`,
        sql`${groups} where ${groups.activityId} = ${activities.id}`,
      ),
      vehicles: listOf<NamedVehicle>(
        sql`json_build_object('id', ${vehicles.id}, 'kind', ${vehicles.kind}, 'seats', ${vehicles.seats},
          'driver', ${vehicles.driverName}, 'groupId', ${vehicles.groupId}, 'name', ${vehicles.name}, 'plate', ${vehicles.plate})`,
        sql`${vehicles.name}, ${vehicles.id}`,
        sql`${vehicles} where ${vehicles.activityId} = ${activities.id}`,
      ),
      visits: listOf<VisitRow>(
        sql`json_build_object('id', ${siteVisits.id}, 'status', ${siteVisits.status}, 'groupId', ${siteVisits.groupId},
          'topic', ${siteVisits.topic}, 'hostName', ${organizations.name}, 'placeId', ${hosts.placeId}, 'capacity', ${hosts.capacity},
          'duration', ${siteVisits.duration}, 'leadTime', ${hosts.leadTime}, 'nameListDays', ${hosts.nameListDays},
          'isNameListSent', ${siteVisits.nameListSentAt} is not null, 'wishedDates', ${siteVisits.wishedDates},
          'answerBy', ${instant(siteVisits.answerBy)}, 'offeredStart', ${instant(siteVisits.offeredStart)},
          'agreed', case when ${siteVisits.agreedStart} is not null then
            json_build_object('start', ${instant(siteVisits.agreedStart)}, 'end', ${instant(siteVisits.agreedEnd)}) end, 'windows', ${windows}, 'calendar', ${placeCalendarOf(sql.raw('hosts.place_id'))})`,
        sql`${siteVisits.id}`,
        sql`${siteVisits} join ${hosts} on ${hosts.id} = ${siteVisits.hostId}
          join ${organizations} on ${organizations.id} = ${hosts.organizationId}
          where ${siteVisits.activityId} = ${activities.id}`,
      ),
      availability: listOf<Surroundings['availability'][number]>(
        sql`json_build_object('personId', ${personAvailability.personId},
          'start', ${instant(personAvailability.startsAt)}, 'end', ${instant(personAvailability.endsAt)})`,
        sql`${personAvailability.startsAt}`,
        sql`${personAvailability} where ${personAvailability.activityId} = ${activities.id}`,
      ),
      factors: listOf<TravelFactor>(
        sql`json_build_object('start', ${clock(travelFactors.startsAt)}, 'end', ${clock(travelFactors.endsAt)}, 'percent', ${travelFactors.percent})`,
        sql`${travelFactors.startsAt}`,
        sql`${travelFactors} where ${travelFactors.projectId} = ${activities.projectId}`,
      ),
      acknowledged: listOf<Acknowledgement>(
        sql`json_build_object('conflictKey', ${acknowledgements.conflictKey}, 'factsKey', ${acknowledgements.factsKey},
          'note', ${acknowledgements.note}, 'by', ${users.name}, 'at', ${instant(acknowledgements.at)})`,
        sql`${acknowledgements.at}, ${acknowledgements.conflictKey}`,
        sql`${acknowledgements} join ${users} on ${users.id} = ${acknowledgements.userId}
          where ${acknowledgements.activityId} = ${activities.id}`,
      ),
    })
    .from(activities)
    // Joined only so that drizzle writes the names of tables.
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(eq(activities.id, activityId));
  return row ?? NOTHING;
}
