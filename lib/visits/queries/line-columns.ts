import { type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { activities, groups } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { outboxMessages } from '@/db/schema/outbox';
import { places } from '@/db/schema/places';
import { hostAnswers, hostContacts, hosts, siteVisits, visitWindows } from '@/db/schema/visits';
import { placeCalendarOf } from '@/lib/holidays/queries/place-calendar-of';
import { workingCalendar } from '@/lib/holidays/rules/place-calendar';
import type { PlaceCalendar } from '@/lib/holidays/types';
import { owedOf } from '../rules/owed-of';
import { turnOf } from '../rules/take-step';
import type { VisitLine } from '../types';

/** The building of a room: it has the city and, where the room has none, the point on the map. */
export const buildings = alias(places, 'buildings');

const instant = (column: unknown) => sql`(extract(epoch from ${column}) * 1000)::float8`;
const moment = (column: unknown) => sql<number | null>`${instant(column)}`;
const clock = (column: unknown) => sql`to_char(${column}, 'HH24:MI')`;
const times = (start: unknown, end: unknown) => sql<VisitLine['offered']>`(
  case when ${start} is not null then json_build_object('start', ${instant(start)}, 'end', ${instant(end)}) end)`;

/** Rows as JSON: `item` of each row `from`, in this order. */
export function listOf<T>(item: SQL, order: SQL, from: SQL) {
  return sql<T[]>`(select coalesce(json_agg(${item} order by ${order}), '[]'::json) from ${from})`;
}

/** Who is written to: whom the visit names, else the first with an address, else the first. */
const contact = sql<VisitLine['contact']>`(
  select json_build_object('id', ${hostContacts.id}, 'name', ${hostContacts.name}, 'phone', ${hostContacts.phone},
    'email', ${hostContacts.email}, 'locale', coalesce(${hostContacts.locale}, ${hosts.locale}),
    'hasBounced', ${hostContacts.bouncedAt} is not null)
  from ${hostContacts} where ${hostContacts.hostId} = ${hosts.id}
  order by ${hostContacts.id} = ${siteVisits.contactId} desc nulls last, ${hostContacts.email} is not null desc,
    ${hostContacts.position} limit 1)`;

/** Letters that did not arrive since one last did. */
const failedLetters = sql<number>`(
  select count(*)::int from ${outboxMessages}
  where ${outboxMessages.siteVisitId} = ${siteVisits.id} and ${outboxMessages.failedAt} is not null
    and not exists (select from ${outboxMessages} as sent where sent.site_visit_id = ${siteVisits.id}
      and sent.sent_at is not null and sent.created_at > ${outboxMessages.createdAt}))`;

/** Of `site_visits` with its activity, host, organization, and with its group, place and building where there are any. */
export const lineColumns = {
  id: siteVisits.id,
  activityId: siteVisits.activityId,
  startsOn: activities.startsOn,
  timeZone: activities.timeZone,
  version: siteVisits.version,
  status: siteVisits.status,
  priority: siteVisits.priority,
  topic: siteVisits.topic,
  hostId: hosts.id,
  hostName: organizations.name,
  shortName: organizations.shortName,
  placeId: hosts.placeId,
  placeName: sql<VisitLine['host']['placeName']>`${places.name}`,
  city: sql<VisitLine['host']['city']>`coalesce(${places.city}, ${buildings.city})`,
  latitude: sql<number | null>`coalesce(${places.latitude}, ${buildings.latitude})`,
  longitude: sql<number | null>`coalesce(${places.longitude}, ${buildings.longitude})`,
  capacity: hosts.capacity,
  leadTime: hosts.leadTime,
  nameListDays: hosts.nameListDays,
  contact,
  groupId: groups.id,
  groupName: groups.name,
  duration: siteVisits.duration,
  wishedDates: siteVisits.wishedDates,
  needsInterpreter: siteVisits.needsInterpreter,
  sessions: listOf<VisitLine['sessions'][number]>(
    sql`json_build_object('id', ${sessions.id}, 'start', ${instant(sessions.startsAt)}, 'end', ${instant(sessions.endsAt)})`,
    sql`${sessions.startsAt}, ${sessions.id}`,
    sql`${sessions} where ${sessions.siteVisitId} = ${siteVisits.id} and ${sessions.removedAt} is null
      and ${sessions.startsAt} is not null`,
  ),
  offered: times(siteVisits.offeredStart, siteVisits.offeredEnd),
  agreed: times(siteVisits.agreedStart, siteVisits.agreedEnd),
  windows: listOf<VisitLine['windows'][number]>(
    sql`json_build_object('date', ${visitWindows.date}, 'start', ${clock(visitWindows.opensAt)}, 'end', ${clock(visitWindows.closesAt)})`,
    sql`${visitWindows.date}, ${visitWindows.opensAt}`,
    sql`${visitWindows} where ${visitWindows.siteVisitId} = ${siteVisits.id}`,
  ),
  askedAt: moment(siteVisits.askedAt),
  answerBy: moment(siteVisits.answerBy),
  answeredAt: moment(siteVisits.answeredAt),
  remindedAt: moment(siteVisits.remindedAt),
  reminders: siteVisits.reminders,
  openedAt: moment(siteVisits.openedAt),
  nameListSentAt: moment(siteVisits.nameListSentAt),
  thankedAt: moment(siteVisits.thankedAt),
  outcome: siteVisits.outcome,
  openAnswers: sql<number>`(select count(*)::int from ${hostAnswers}
    where ${hostAnswers.siteVisitId} = ${siteVisits.id} and ${hostAnswers.settledAt} is null)`,
  failedLetters,
  calendar: placeCalendarOf(sql`${hosts.placeId}`),
};

/** What `lineColumns` selects. */
export type LineRow = Omit<VisitLine, 'turn' | 'owed' | 'host' | 'group'> &
  Omit<VisitLine['host'], 'id' | 'name'> & {
    activityId: string;
    startsOn: string;
    timeZone: string;
    hostId: string;
    hostName: VisitLine['host']['name'];
    groupId: string | null;
    groupName: string | null;
    calendar: PlaceCalendar;
  };

export function toLine(row: LineRow): VisitLine {
  const { activityId: _, startsOn, timeZone, calendar, groupId, groupName, ...rest } = row;
  const { hostId, hostName, shortName, placeId, placeName, city, ...more } = rest;
  const { latitude, longitude, capacity, leadTime, nameListDays, ...line } = more;
  const host = {
    id: hostId,
    name: hostName,
    shortName,
    placeId,
    placeName,
    city,
    latitude,
    longitude,
    capacity,
    leadTime,
    nameListDays,
  };
  return {
    ...line,
    host,
    group: groupId === null || groupName === null ? null : { id: groupId, name: groupName },
    turn: turnOf(line),
    owed: owedOf({ ...line, host, calendar: workingCalendar(calendar) }, { startsOn, timeZone }),
  };
}
