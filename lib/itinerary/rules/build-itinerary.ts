import { offsetMinutes } from '@/lib/core/zone-offset';
import { localDate, localDates, MINUTE } from '@/lib/core/zoned-time';
import type { ReleaseSnapshot, SnapshotSession } from '@/lib/releases/types';
import type {
  HomeTime,
  Itinerary,
  ItineraryChange,
  ItineraryDay,
  ItineraryItem,
  ItineraryLeg,
  ItineraryNext,
  ItineraryNow,
  ItinerarySession,
  Reader,
} from '../types';
import { legsBetween } from './legs';
import { isFor, lostFor } from './own-sessions';
import { sessionView } from './session-view';

/**
 * What one person sees of a release at one moment, in the order of time.
 *
 * @param now epoch milliseconds
 * @param homeTimeZone IANA name, when the reader wants the clocks of home
 */
export function buildItinerary(
  release: ReleaseSnapshot,
  reader: Reader,
  now: number,
  homeTimeZone: string | null = null,
): Itinerary {
  const { title, timeZone } = release.activity;
  const homeTime = homeTimeZone === null ? null : homeShift(timeZone, homeTimeZone, now);
  const view = sessionView(release, reader, now, homeTime);
  const sessions = release.sessions.filter((session) => isFor(session, reader)).map(view);
  const legs = legsBetween(sessions, release, reader.groupId);
  const items: ItineraryItem[] = [
    ...legs.map((leg) => ({ type: 'leg' as const, leg })),
    ...sessions.map((session) => ({ type: 'session' as const, session })),
    ...lostFor(release, reader, now).map((session) => ({
      type: 'cancelled' as const,
      session: { ...view(session), change: lost(session) },
    })),
  ];
  const days = daysOf(items, timeZone);
  const date = dayToOpen(days, localDate(now, timeZone));
  return {
    release: release.number,
    publishedAt: release.publishedAt,
    activityTitle: title,
    timeZone,
    homeTime,
    now: nowOf(sessions, now),
    next: nextOf(sessions, legs, now),
    days,
    currentDate: date,
    changesOnCurrentDate: changesOn(days.find((day) => day.date === date)),
  };
}

function lost({ lastModified }: SnapshotSession): ItineraryChange {
  return { kind: 'cancelled', at: lastModified, startsAt: null, endsAt: null, place: null };
}

/** How far the clocks of home are from those of the activity at a moment: the seasons move both. */
function homeShift(timeZone: string, homeTimeZone: string, now: number): HomeTime {
  const shiftMinutes = offsetMinutes(now, homeTimeZone) - offsetMinutes(now, timeZone);
  return { timeZone: homeTimeZone, shiftMinutes };
}

/** Of several sessions at once, the one where the reader has something to do, then the one that began last. */
function nowOf(sessions: readonly ItinerarySession[], now: number): ItineraryNow | null {
  const [session] = sessions
    .filter(({ state }) => state === 'now')
    .sort((a, b) => ownFirst(a, b) || Date.parse(b.startsAt) - Date.parse(a.startsAt));
  if (!session) return null;
  const [start, end] = [Date.parse(session.startsAt), Date.parse(session.endsAt)];
  return {
    session,
    minutesLeft: Math.ceil((end - now) / MINUTE),
    elapsedShare: (now - start) / (end - start),
  };
}

function nextOf(
  sessions: readonly ItinerarySession[],
  legs: readonly ItineraryLeg[],
  now: number,
): ItineraryNext | null {
  const [session] = sessions
    .filter(({ state }) => state === 'later')
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || ownFirst(a, b));
  if (!session) return null;
  return {
    session,
    minutesUntil: Math.ceil((Date.parse(session.startsAt) - now) / MINUTE),
    leg: legs.find(({ toSessionId }) => toSessionId === session.id) ?? null,
  };
}

function ownFirst(a: ItinerarySession, b: ItinerarySession): number {
  return Number(b.ownRole !== null) - Number(a.ownRole !== null);
}

/** A leg comes right before the session that it leads to: the sort keeps the order of equals. */
function daysOf(items: readonly ItineraryItem[], timeZone: string): ItineraryDay[] {
  const dateOf = localDates(timeZone);
  const inOrder = items.toSorted((a, b) => timeOf(a) - timeOf(b));
  return [...Map.groupBy(inOrder, (item) => dateOf(timeOf(item)))].map(([date, items]) => ({
    date,
    items,
  }));
}

function timeOf(item: ItineraryItem): number {
  return Date.parse(item.type === 'leg' ? item.leg.arriveBy : item.session.startsAt);
}

/** Today, else the nearest day to come, else the last one. */
function dayToOpen(days: readonly ItineraryDay[], today: string): string | null {
  return (days.find(({ date }) => date >= today) ?? days.at(-1))?.date ?? null;
}

function changesOn(day: ItineraryDay | undefined): number {
  const items = day?.items ?? [];
  return items.filter((item) => item.type !== 'leg' && item.session.change !== null).length;
}
