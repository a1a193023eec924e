import { MINUTE } from '@/lib/core/zoned-time';
import type { Span } from '../types/agenda';
import type { Fix } from '../types/conflict';
import { type Agenda, byDay, type Lane, type Placed } from './agenda';
import { conflict, type Found, inGroup, minutesOf } from './conflict';
import type { Day } from './days';

const LUNCH = 60 * MINUTE;
const SHORTEST_LUNCH = 30 * MINUTE;

/**
 * `lunch_missing`: a group is busy from before the lunch window until after it, and no meal touches the window.
 * Who starts later or is done earlier eats without us.
 */
export function missingLunches({ lanes }: Agenda): Found[] {
  return lanes.flatMap(({ group, days }) =>
    [...days].flatMap(([day, today]) => {
      const { lunch, date } = day;
      const busy = reach(today);
      if (!lunch || !busy || busy.start > lunch.start || busy.end < lunch.end) return [];
      const hasMeal = today.some(
        ({ kind, start, end }) => kind === 'meal' && start < lunch.end && lunch.start < end,
      );
      if (hasMeal) return [];
      const groupIds = inGroup(group?.id);
      return conflict(
        'lunch_missing',
        { groupIds, span: lunch, params: { date }, fixes: () => [addMeal(lunch, today, groupIds)] },
        `${group?.id ?? ''} ${date}`,
      );
    }),
  );
}

/**
 * `gap`: while the day runs for anybody, a group has nothing planned for longer than the activity allows. The day
 * runs from the first start to the last end of all groups. Minutes on the road are not idle; only what
 * is left of the interval counts.
 */
export function gaps(agenda: Agenda): Found[] {
  const { lanes, placed, input } = agenda;
  const longest = input.activity.longestGapMinutes;
  if (longest === null) return [];
  const runs = [...byDay(placed)].map(([day, today]) => ({ day, run: reach(today) }));
  return lanes.flatMap((lane) => {
    const road = roadBefore(agenda, lane);
    return runs.flatMap(({ day, run }) =>
      (run ? idleTimes(run, lane.days.get(day) ?? [], longest * MINUTE) : []).flatMap((idle) => {
        const onRoad = idle.after && idle.before ? (road.get(idle.before) ?? 0) : 0;
        const minutes = minutesOf(idle) - onRoad;
        return minutes > longest ? gap(lane, day, idle, minutes) : [];
      }),
    );
  });
}

function gap({ group }: Lane, { date }: Day, idle: Idle, minutes: number): Found {
  const { start, end, after, before } = idle;
  return conflict(
    'gap',
    {
      sessions: [after, before].filter((session) => session !== undefined),
      groupIds: inGroup(group?.id),
      minutes,
      span: { start, end },
      params: { date },
    },
    `${group?.id ?? ''} ${date} after ${after?.id ?? 'the start'}`,
  );
}

type Idle = Span & { after: Placed | undefined; before: Placed | undefined };

/**
 * What the sessions leave free of a span for longer than `longest` milliseconds, with the sessions around each piece.
 * @param sessions sorted by start
 */
function idleTimes(span: Span, sessions: readonly Placed[], longest = 0): Idle[] {
  const idle: Idle[] = [];
  let cursor = span.start;
  let after: Placed | undefined;
  for (const before of sessions) {
    if (before.start - cursor > longest)
      idle.push({ start: cursor, end: before.start, after, before });
    if (before.end >= cursor) {
      cursor = before.end;
      after = before;
    }
  }
  if (span.end - cursor > longest)
    idle.push({ start: cursor, end: span.end, after, before: undefined });
  return idle;
}

/** Minutes on the way right before a session, on the same day. */
function roadBefore({ travel }: Agenda, { mode, hops }: Lane): Map<Placed, number> {
  const road = new Map<Placed, number>();
  for (const { from, to, departs, hasTransfer } of hops) {
    // A transfer session is planned time itself.
    if (from.day !== to.day || hasTransfer) continue;
    road.set(to, travel.leaving(from.placeId, to.placeId, mode, departs)?.minutes ?? 0);
  }
  return road;
}

/** An hour in the first free stretch of the window, or what there is of it. */
function addMeal(lunch: Span, today: readonly Placed[], groupIds: string[]): Fix | null {
  const around = today.filter(({ start, end }) => start < lunch.end && lunch.start < end);
  for (const { start, end } of idleTimes(lunch, around)) {
    if (end - start >= SHORTEST_LUNCH) {
      return { type: 'add_meal', groupIds, start, end: Math.min(end, start + LUNCH) };
    }
  }
  return null;
}

/** From the first start to the last end. @param sessions sorted by start */
function reach(sessions: readonly Placed[]): Span | null {
  const [first] = sessions;
  if (!first) return null;
  return { start: first.start, end: sessions.reduce((last, { end }) => Math.max(last, end), 0) };
}
