import type { Draft, EditableSession } from '@/lib/agenda/types/draft';
import type { TemplateContent } from '@/lib/agenda/types/template';
import {
  addDays,
  clockMinutes,
  clockReading,
  DAY,
  datesBetween,
  localDate,
  localTime,
  MINUTE,
  toInstant,
} from '@/lib/core/zoned-time';
import type { BeginningPreview } from '../types';

/** An agenda to begin with, and of each session, in the same order, what a template leaves out. */
export type Source = { content: TemplateContent; extras: readonly SessionExtras[] };
export type SessionExtras = Pick<
  EditableSession,
  'id' | 'people' | 'siteVisitId' | 'mustFollowSessionId' | 'isTentative'
>;

export type Target = { startsOn: string; endsOn: string; timeZone: string };

export type BegunTimes = {
  start: number | null;
  end: number | null;
  duration: number | null;
  /** Its day, also where the activity does not have it. */
  date: string | null;
  isOutside: boolean;
  /** The clocks skip its start or end on that day. */
  isSkipped: boolean;
};

const DAY_MINUTES = 1_440;

/** A draft as days and clock times. People, visits and vehicles are left out. */
export function templateOf({
  activity,
  groups,
  sessions,
}: Pick<Draft, 'activity' | 'groups' | 'sessions'>): TemplateContent {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const { startsOn, timeZone } = activity;
  return {
    format: 1,
    groups: groups.map(({ name }) => name),
    sessions: sessions.map((session) => {
      const { kind, title, description, start, end, placeId, languages, isPublic } = session;
      const isTimed = start !== null && end !== null;
      return {
        kind,
        title,
        description,
        day: isTimed ? dayNumber(startsOn, localDate(start, timeZone)) : null,
        startsAt: isTimed ? localTime(start, timeZone) : null,
        endsAt: isTimed ? localTime(end, timeZone) : null,
        duration: isTimed ? null : session.duration,
        placeId,
        groups: session.groupIds.flatMap((id) => names.get(id) ?? []),
        languages: [...languages],
        isPublic,
      };
    }),
  };
}

/** 1 is the first day; the day before it is 0. */
function dayNumber(first: string, date: string): number {
  return Math.round((Date.parse(date) - Date.parse(first)) / DAY) + 1;
}

/**
 * When the sessions of a template are in an activity: day n on day n, at the same time on its clocks. What would be on a
 * day that the activity does not have waits in the tray. A time that the clocks skip is an hour later; the session keeps
 * its length.
 */
export function begunTimes(
  { day, startsAt, endsAt, duration }: TemplateContent['sessions'][number],
  { startsOn, endsOn, timeZone }: Target,
): BegunTimes {
  if (day === null || startsAt === null || endsAt === null) {
    return { start: null, end: null, duration, date: null, isOutside: false, isSkipped: false };
  }
  const date = addDays(startsOn, day - 1);
  const isOverMidnight = clockMinutes(endsAt) <= clockMinutes(startsAt);
  const minutes =
    clockMinutes(endsAt) - clockMinutes(startsAt) + (isOverMidnight ? DAY_MINUTES : 0);
  if (date < startsOn || date > endsOn) {
    return { start: null, end: null, duration: minutes, date, isOutside: true, isSkipped: false };
  }
  const endDate = isOverMidnight ? addDays(date, 1) : date;
  const start = toInstant(date, startsAt, timeZone);
  const skipsStart = clockReading(date, startsAt, timeZone) === 'skipped';
  const end = skipsStart ? start + minutes * MINUTE : toInstant(endDate, endsAt, timeZone);
  const skipsEnd = clockReading(endDate, endsAt, timeZone) === 'skipped';
  // Where the clocks go back between the two, or forward, the times on them stay and the length gives way.
  return {
    start,
    end: end > start ? end : start + minutes * MINUTE,
    duration: null,
    date,
    isOutside: false,
    isSkipped: skipsStart || skipsEnd,
  };
}

/** What would come of it, before anything is written. */
export function previewBegun(
  { content }: Source,
  target: Target,
  { people, siteVisits }: Pick<BeginningPreview, 'people' | 'siteVisits'>,
): BeginningPreview {
  const times = content.sessions.map((session) => begunTimes(session, target));
  const days = datesBetween(target.startsOn, target.endsOn);
  return {
    days: days.map((date) => ({
      date,
      sessions: times.filter((one) => one.date === date && !one.isOutside).length,
    })),
    outside: times.filter(({ isOutside }) => isOutside).length,
    unplaced: times.filter(({ date }) => date === null).length,
    skipped: times.filter(({ isSkipped }) => isSkipped).length,
    groups: [...content.groups],
    siteVisits,
    people,
  };
}
