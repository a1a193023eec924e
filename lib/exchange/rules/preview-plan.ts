import type { ForeignSchedule } from '@/lib/core/schedule-file/schedule';
import { datesBetween, localDates } from '@/lib/core/zoned-time';
import type { AgendaPreview, ImportChoices, SessionOutcome } from '../types';
import { groupFinder, personFinder, placeFinder } from './match-names';
import { type ImportFacts, type ImportPlan, planImport } from './plan-import';

/** Rows, rooms and names that a screen shows; the numbers count all. */
const SHOWN = 200;
const ORDER: Record<SessionOutcome, number> = { new: 0, changed: 1, same: 2 };

type Told = Omit<AgendaPreview, 'batchId' | 'fileName' | 'sha256'>;

/** What is proposed before anybody has decided: tracks that are groups here already address them. */
export function proposeChoices(schedule: ForeignSchedule, facts: ImportFacts): ImportChoices {
  const groupOf = groupFinder(facts.activity.groups);
  const tracks = new Set(schedule.sessions.flatMap((session) => session.tracks));
  const areGroups = tracks.size > 0 && [...tracks].every((track) => groupOf(track));
  return { tracks: areGroups ? 'groups' : 'leave', rooms: 'make', people: 'name' };
}

export function previewPlan(
  schedule: ForeignSchedule,
  choices: ImportChoices,
  facts: ImportFacts,
): Told & { plan: ImportPlan } {
  const plan = planImport(schedule, choices, facts);
  const { activity } = facts;
  const dateOf = localDates(activity.timeZone);
  const starts = countBy(plan.sessions, ({ timing }) =>
    timing.start === null ? [] : [dateOf(timing.start)],
  );
  const count = (has: (session: ImportPlan['sessions'][number]) => boolean) =>
    plan.sessions.filter(has).length;
  const [placeOf, groupOf, personOf] = [
    placeFinder(facts.places),
    groupFinder(activity.groups),
    personFinder(facts.people),
  ];
  const names = [
    ...new Set(plan.sessions.flatMap(({ source }) => source.people.map(({ name }) => name))),
  ];
  const unknown = names.filter((name) => !personOf(name));
  return {
    plan,
    format: schedule.format,
    title: schedule.title,
    counts: {
      new: count(({ outcome }) => outcome === 'new'),
      changed: count(({ outcome }) => outcome === 'changed'),
      same: count(({ outcome }) => outcome === 'same'),
    },
    duplicates: plan.duplicates,
    days: datesBetween(activity.startsOn, activity.endsOn).map((date) => ({
      date,
      sessions: starts.get(date) ?? 0,
    })),
    tray: {
      no_time: count(({ timing }) => timing.tray === 'no_time'),
      no_end: count(({ timing }) => timing.tray === 'no_end'),
      too_long: count(({ timing }) => timing.tray === 'too_long'),
      outside: count(({ timing }) => timing.tray === 'outside'),
    },
    overMidnight: count(({ timing }) => timing.isOverMidnight),
    skipped: count(({ timing }) => timing.isSkipped),
    rooms: [...countBy(plan.sessions, ({ source }) => (source.room ? [source.room] : []))].map(
      ([name, sessions]) => ({ name, place: placeOf(name)?.name ?? null, sessions }),
    ),
    tracks: [...countBy(plan.sessions, ({ source }) => source.tracks)].map(([name, sessions]) => ({
      name,
      group: groupOf(name)?.name ?? null,
      sessions,
    })),
    people: { known: names.length - unknown.length, unknown: unknown.slice(0, SHOWN) },
    notes: schedule.notes,
    choices,
    sessions: plan.sessions
      .toSorted(
        (a, b) =>
          ORDER[a.outcome] - ORDER[b.outcome] ||
          (a.timing.start ?? Number.MAX_VALUE) - (b.timing.start ?? Number.MAX_VALUE),
      )
      .slice(0, SHOWN)
      .map(({ source, timing, kind, outcome }) => ({
        title: source.title,
        kind,
        start: timing.start,
        end: timing.end,
        room: source.room,
        outcome,
        tray: timing.tray,
      })),
  };
}

function countBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
