import { and, asc, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import type { Activity, Group } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { localDate } from '@/lib/core/zoned-time';
import { openingsBetween, workingCalendar } from '@/lib/holidays/rules/place-calendar';
import { canSeeDraft } from '../policy';
import { owedToHost } from '../rules/owed-to-host';
import type { AgendaActivity, AgendaPerson } from '../types/agenda';
import type { Draft, EditableSession, NamedGroup, NamedVisit } from '../types/draft';
import { listPlacesOf } from './list-places-of';
import { loadSurroundings, type Surroundings } from './load-surroundings';
import { sessionColumns, toSession } from './session-columns';
import { visibleSessions } from './visible-sessions';

/**
 * The draft of an activity that the viewer has found: what the rules check and what screens show, in three statements.
 * Null for whoever may not see drafts.
 */
export async function loadDraft(viewer: Viewer, activity: Activity): Promise<Draft | null> {
  if (!canSeeDraft(viewer, activity)) return null;
  const sessionRows = await listSessions(viewer, activity.id);
  const { places, travelTimes } = await listPlacesOf(activity);
  const around = await loadSurroundings(activity.id);
  const agenda = { ...agendaActivity(activity), travelFactors: around.factors };
  return {
    activity: agenda,
    groups: activity.groups.map((group) => namedGroup(group, around)),
    sessions: sessionRows,
    places,
    travelTimes,
    people: peopleOf(sessionRows, around.availability),
    vehicles: around.vehicles,
    visits: around.visits.map((visit) => namedVisit(visit, agenda, sessionRows)),
    acknowledged: around.acknowledged,
    headCount: sum(around.heads),
    today: localDate(now().getTime(), activity.timeZone),
  };
}

async function listSessions(viewer: Viewer, activityId: string): Promise<EditableSession[]> {
  const db = await database();
  const rows = await db
    .select(sessionColumns)
    .from(sessions)
    .innerJoin(activities, eq(activities.id, sessions.activityId))
    .where(and(eq(sessions.activityId, activityId), visibleSessions(viewer)))
    .orderBy(sql`${sessions.startsAt} asc nulls last`, asc(sessions.endsAt), asc(sessions.id));
  return rows.map(toSession);
}

function agendaActivity(activity: Activity): AgendaActivity {
  return {
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    timeZone: activity.timeZone,
    dayHours: { start: activity.dayStartsAt, end: activity.dayEndsAt },
    lunchWindow: { start: activity.lunchFrom, end: activity.lunchUntil },
    longestGapMinutes: activity.longestGap,
    travelBufferMinutes: activity.travelBuffer,
  };
}

const sum = (heads: Surroundings['heads']) => heads.reduce((total, { count }) => total + count, 0);

function namedGroup({ id, name }: Group, { heads, homes }: Surroundings): NamedGroup {
  const own = heads.filter(({ groupId }) => groupId === id);
  const home = homes.find((one) => one.id === id);
  return {
    id,
    name,
    headCount: sum(own),
    listeners: own.map(({ languages, count }) => ({ languages, count })),
    homePlaceId: home?.homePlaceId ?? null,
    nights: home?.nights ?? [],
  };
}

function peopleOf(
  sessionRows: readonly EditableSession[],
  availability: Surroundings['availability'],
): AgendaPerson[] {
  const times = Map.groupBy(availability, ({ personId }) => personId);
  const people = sessionRows.flatMap((session) => session.people);
  const groupOf = new Map<string, string | null>([
    ...[...times.keys()].map((id): [string, null] => [id, null]),
    ...people.map(({ personId, groupId }): [string, string | null] => [personId, groupId]),
  ]);
  return [...groupOf].map(([id, groupId]) => ({
    id,
    groupId,
    availability: times.get(id)?.map(({ start, end }) => ({ start, end })) ?? null,
  }));
}

function namedVisit(
  visit: Surroundings['visits'][number],
  activity: AgendaActivity,
  sessionRows: readonly EditableSession[],
): NamedVisit {
  const { id, status, agreed, groupId, topic, hostName, placeId, capacity, duration } = visit;
  const starts = sessionRows.flatMap(({ siteVisitId, start }) =>
    siteVisitId === id && start !== null ? start : [],
  );
  const calendar = workingCalendar(visit.calendar);
  return {
    id,
    status,
    agreed,
    wantsNames: visit.nameListDays !== null,
    topic,
    hostName,
    placeId,
    capacity,
    duration,
    wishedDates: visit.wishedDates,
    groupIds: groupId ? [groupId] : [],
    windows: windowsOf(visit, activity),
    due: owedToHost({ ...visit, calendar }, activity, starts),
  };
}

/** What the host said; else what is known of its place, where the place itself does not say it: an office keeps holidays. */
function windowsOf(
  { windows, calendar }: Surroundings['visits'][number],
  { startsOn, endsOn }: AgendaActivity,
): NamedVisit['windows'] {
  if (windows.length > 0) return windows;
  return calendar.hours.length > 0 ? null : openingsBetween(calendar, startsOn, endsOn, true);
}
