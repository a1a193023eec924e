import type { Span } from '@/lib/agenda/types/agenda';
import type { Conflict } from '@/lib/agenda/types/conflict';
import type { Draft, EditableSession, NamedGroup } from '@/lib/agenda/types/draft';
import type { Leg } from '@/lib/agenda/types/travel';
import { clockMinutes, datesBetween, localDate, localTime } from '@/lib/core/zoned-time';

/**
 * Where everything of an agenda stands on the time grid. Pure: minutes are those of the activity's clock, from
 * midnight; lanes are counted from 0, one for each group, or one for everyone where there are no groups.
 */
export type Grid = {
  from: number;
  to: number;
  lanes: readonly (NamedGroup | null)[];
  days: GridDay[];
};
export type GridDay = { date: string; blocks: Block[]; legs: LegLine[]; gaps: GapBox[] };

/** `left` and `width` are shares of the day's width, 0 to 1. */
type Box = { top: number; minutes: number; left: number; width: number };
/** `part`: counted from 0 where lanes between part it. `leg`: the way that this transfer is. */
export type Block = Box & { session: PlacedSession; part: number; leg: Leg | undefined };
export type LegLine = Box & { leg: Leg };
/** A time in which groups have nothing planned. */
export type GapBox = Box & { conflict: Conflict; span: Span };
export type PlacedSession = EditableSession & Span;

const HOUR = 60;

export function layGrid(
  draft: Draft,
  legs: readonly Leg[],
  conflicts: readonly Conflict[] = [],
): Grid {
  const { timeZone, startsOn, endsOn, dayHours } = draft.activity;
  const lanes = draft.groups.length > 0 ? draft.groups : [null];
  const placed = draft.sessions.filter(isPlaced);
  const clock = (at: number) => clockMinutes(localTime(at, timeZone));
  const dateOf = (at: number) => localDate(at, timeZone);
  /** A session that ends at midnight or later ends with its day. */
  const endOf = ({ start, end }: Span) => (dateOf(end) === dateOf(start) ? clock(end) : 24 * HOUR);

  const rides = ridesOf(legs, placed, dateOf);
  const driven = legs.filter((leg) => !rides.covered.has(leg));

  const byDate = Map.groupBy(placed, ({ start }) => dateOf(start));
  const dates = [...new Set([...datesBetween(startsOn, endsOn), ...byDate.keys()])].sort();
  const days = dates.map((date): GridDay => {
    const runs = (byDate.get(date) ?? []).flatMap((session) =>
      laneRuns(session, lanes).map((run, part) => ({
        ...run,
        session,
        part,
        top: clock(session.start),
        minutes: endOf(session) - clock(session.start),
      })),
    );
    return {
      date,
      blocks: sideBySide(runs, lanes.length).map((block) => ({
        ...block,
        leg: rides.legs.get(block.session.id),
      })),
      legs: layLegs(
        driven.filter(({ span, toSessionId }) =>
          toSessionId === null ? dateOf(span.start) === date : dateOf(span.end) === date,
        ),
        runs,
        lanes,
        clock,
      ),
      gaps: conflicts.flatMap((conflict) => {
        const { code, span, groupIds } = conflict;
        if (code !== 'gap' || !span || dateOf(span.start) !== date) return [];
        return laneRuns({ groupIds }, lanes).map((run) => ({
          ...laneBox(run, lanes.length),
          conflict,
          span,
          top: clock(span.start),
          minutes: endOf(span) - clock(span.start),
        }));
      }),
    };
  });
  const boxes = days.flatMap(({ blocks, legs }) => [...blocks, ...legs]);
  const earliest = Math.min(clockMinutes(dayHours.start), ...boxes.map(({ top }) => top));
  const latest = Math.max(
    clockMinutes(dayHours.end),
    ...boxes.map(({ top, minutes }) => top + minutes),
  );
  return {
    from: Math.floor(earliest / HOUR) * HOUR,
    to: Math.ceil(latest / HOUR) * HOUR,
    lanes,
    days,
  };
}

function isPlaced(session: EditableSession): session is PlacedSession {
  return session.start !== null && session.end !== null;
}

type Run = { lane: number; span: number };

/** Neighbouring lanes that a session addresses are one block; a lane between that it does not address parts them. */
export function laneRuns(
  { groupIds }: Pick<EditableSession, 'groupIds'>,
  lanes: readonly (NamedGroup | null)[],
): Run[] {
  const runs: Run[] = [];
  for (const [lane, group] of lanes.entries()) {
    if (groupIds.length > 0 && group && !groupIds.includes(group.id)) continue;
    const last = runs.at(-1);
    if (last && last.lane + last.span === lane) last.span += 1;
    else runs.push({ lane, span: 1 });
  }
  return runs;
}

export function laneBox({ lane, span }: Run, laneCount: number) {
  return { left: lane / laneCount, width: span / laneCount };
}

type Placing = Run & { session: PlacedSession; part: number; top: number; minutes: number };

/** Blocks that overlap share their lanes side by side; whatever touches, even through others, is divided alike. */
function sideBySide(runs: readonly Placing[], laneCount: number): Omit<Block, 'leg'>[] {
  const sorted = runs.toSorted((a, b) => a.top - b.top || b.minutes - a.minutes);
  const columns = new Map<Placing, number>();
  /** The first of everything that touches: it stands for all of them. */
  const heads = new Map<Placing, Placing>();
  const headOf = (run: Placing): Placing => {
    const head = heads.get(run) ?? run;
    return head === run ? run : headOf(head);
  };
  let open: Placing[] = [];
  for (const run of sorted) {
    open = open.filter(({ top, minutes }) => top + minutes > run.top);
    const touching = open.filter((other) => overlap(run, other));
    const taken = new Set(touching.map((other) => columns.get(other)));
    let column = 0;
    while (taken.has(column)) column += 1;
    columns.set(run, column);
    for (const other of touching) {
      const head = headOf(other);
      if (head !== headOf(run)) heads.set(headOf(run), head);
    }
    open.push(run);
  }
  const counts = new Map<Placing, number>();
  for (const [run, column] of columns) {
    counts.set(headOf(run), Math.max(counts.get(headOf(run)) ?? 1, column + 1));
  }
  return sorted.map((run) => {
    const width = run.span / laneCount / (counts.get(headOf(run)) ?? 1);
    return {
      session: run.session,
      part: run.part,
      top: run.top,
      minutes: run.minutes,
      left: run.lane / laneCount + (columns.get(run) ?? 0) * width,
      width,
    };
  });
}

function overlap(a: Placing, b: Placing): boolean {
  const inTime = a.top < b.top + b.minutes && b.top < a.top + a.minutes;
  return a !== b && inTime && a.lane < b.lane + b.span && b.lane < a.lane + a.span;
}

/** Legs that a transfer session on the agenda stands for; where several meet in one, the one that is shortest of time. */
function ridesOf(
  legs: readonly Leg[],
  placed: readonly PlacedSession[],
  dateOf: (at: number) => string,
) {
  const transfers = placed.filter(({ kind }) => kind === 'transfer');
  const covered = new Set<Leg>();
  const bySession = new Map<string, Leg>();
  const spare = ({ minutes, availableMinutes }: Leg) =>
    (availableMinutes ?? Number.POSITIVE_INFINITY) - (minutes ?? 0);
  for (const leg of legs) {
    for (const { id, start, end, groupIds } of transfers) {
      const isOfGroup =
        groupIds.length === 0 || leg.groupId === null || groupIds.includes(leg.groupId);
      if (!isOfGroup || !isOnTheWay({ start, end }, leg, dateOf)) continue;
      covered.add(leg);
      const known = bySession.get(id);
      if (!known || spare(leg) < spare(known)) bySession.set(id, leg);
    }
  }
  return { covered, legs: bySession };
}

/** From and to a bed the day is long: what is driven before its first place, or after its last, is that way. */
function isOnTheWay(
  { start, end }: Span,
  { span, fromSessionId, toSessionId }: Leg,
  dateOf: (at: number) => string,
): boolean {
  if (fromSessionId === null) return end <= span.end && dateOf(start) === dateOf(span.end);
  if (toSessionId === null) return start >= span.start && dateOf(start) === dateOf(span.start);
  return start >= span.start && end <= span.end;
}

/** A leg without room still has to be seen. */
const SHORTEST_LEG = 20;

/** Neighbouring groups that go the same way at once share one line; it ends where the next session begins. */
function layLegs(
  legs: readonly Leg[],
  runs: readonly Placing[],
  lanes: readonly (NamedGroup | null)[],
  clock: (at: number) => number,
): LegLine[] {
  const ways = Map.groupBy(
    legs,
    ({ fromSessionId, toSessionId }) => `${fromSessionId} ${toSessionId}`,
  );
  return [...ways.values()].flatMap((same) => {
    const [leg] = same;
    if (!leg) return [];
    const groupIds = same.flatMap(({ groupId }) => groupId ?? []);
    return laneRuns({ groupIds }, lanes).map(({ lane, span }) => {
      // Home again: it begins where the last session ends, however long nobody knows it takes.
      if (leg.toSessionId === null) {
        const minutes = Math.max(leg.minutes ?? 0, SHORTEST_LEG);
        return {
          leg,
          top: clock(leg.span.start),
          minutes,
          ...laneBox({ lane, span }, lanes.length),
        };
      }
      const bottom = clock(leg.span.end);
      const before = runs
        .filter((run) => run.lane < lane + span && lane < run.lane + run.span)
        .map((run) => run.top + run.minutes)
        .filter((end) => end <= bottom);
      const free = bottom - Math.max(0, ...before);
      const minutes = Math.max(Math.min(leg.minutes ?? SHORTEST_LEG, free), SHORTEST_LEG);
      return {
        leg,
        top: bottom - minutes,
        minutes,
        ...laneBox({ lane, span }, lanes.length),
      };
    });
  });
}
