import { addDays, MINUTE, toInstant } from '@/lib/core/zoned-time';
import type { AgendaInput, AgendaPlace, AgendaSession } from '../types/agenda';
import { checkAgenda } from './check-agenda';
import { dragStep } from './drag-step';

/** Milliseconds after a warm-up. The least of many runs is what the work takes; the others had to share the processor. */
export type Timing = {
  what: string;
  sessions: number;
  conflicts: number;
  runs: number;
  leastMs: number;
  medianMs: number;
  /** Of the processor for one run, with the collection of garbage. */
  processorMs: number;
};

/** What `npm run bench -- agenda` prints: a full check, one step of a drag, and a check of an absurdly large agenda. */
export function measureAgenda(): Timing[] {
  return [measureCheck(500, 400), measureDrag(500, 400), measureCheck(20_000, 25)];
}

function measureCheck(sessions: number, runs: number): Timing {
  const input = agendaOfSize(sessions);
  // Another object for the activity, so that nothing is kept from the run before.
  const check = () => checkAgenda({ ...input, activity: { ...input.activity } }).length;
  return { what: 'full check', sessions, ...timed(runs, check) };
}

/** A session of the middle is dragged through a day by five minutes a step. */
function measureDrag(sessions: number, runs: number): Timing {
  const input = agendaOfSize(sessions);
  const dragged = input.sessions[sessions >> 1];
  if (dragged?.start == null || dragged.end === null) throw new Error('This session has a time');
  const { start, end } = dragged;
  const step = dragStep(input, new Set([dragged.id]));
  return {
    what: 'drag step',
    sessions,
    ...timed(runs, (run) => {
      const by = (run % 100) * 5 * MINUTE;
      return step([{ ...dragged, start: start + by, end: end + by }]).length;
    }),
  };
}

function timed(runs: number, work: (run: number) => number) {
  for (let warm = 0; warm < runs / 4; warm += 1) work(warm);
  let conflicts = 0;
  const before = process.cpuUsage();
  const times = Array.from({ length: runs }, (_, run) => {
    const begun = performance.now();
    conflicts = work(run);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  const processorMs = (user + system) / 1000 / runs;
  return { conflicts, runs, leastMs: times[0] ?? 0, medianMs: times[runs >> 1] ?? 0, processorMs };
}

const GROUPS = ['A', 'B', 'C', 'D', 'E', 'F'];
const SITES = 20;
const ROOMS = 5;
/** What the day of one group looks like. */
const DAY = [
  { kind: 'ceremony', time: '09:00', minutes: 30 },
  { kind: 'workshop', time: '09:45', minutes: 120 },
  { kind: 'meal', time: '12:00', minutes: 60 },
  { kind: 'transfer', time: '13:00', minutes: 40 },
  { kind: 'site_visit', time: '13:45', minutes: 90 },
  { kind: 'site_visit', time: '16:00', minutes: 90 },
  { kind: 'talk', time: '18:00', minutes: 60 },
] as const;

/** A plausible agenda of any size, always the same: six groups, seven sessions a day, something wrong with every tenth. */
function agendaOfSize(count: number): AgendaInput {
  const startsOn = '2023-01-02';
  const timeZone = 'Asia/Seoul';
  const days = Math.ceil(count / (GROUPS.length * DAY.length));
  const midnights = Array.from({ length: days }, (_, day) =>
    toInstant(addDays(startsOn, day), '00:00', timeZone),
  );
  const clock = (time: string) => toInstant(startsOn, time, timeZone) - (midnights[0] ?? 0);
  const sessions = Array.from({ length: count }, (_, n): AgendaSession => {
    const slot = DAY[n % DAY.length] ?? DAY[0];
    const group = Math.floor(n / DAY.length) % GROUPS.length;
    const midnight = midnights[Math.floor(n / (DAY.length * GROUPS.length))] ?? 0;
    const slip = n % 10 === 3 ? -25 * MINUTE : 0;
    const start = midnight + clock(slot.time) + slip;
    const site = (n * 7 + group) % SITES;
    return {
      id: `session-${n}`,
      kind: slot.kind,
      start,
      end: start + slot.minutes * MINUTE,
      groupIds: [GROUPS[group] ?? 'A'],
      placeId: slot.kind === 'transfer' ? null : `site-${site}-room-${group % ROOMS}`,
      people: [{ personId: `person-${n % 60}`, role: 'speaker' }],
      languages: ['ko'],
    };
  });
  return {
    activity: {
      startsOn,
      endsOn: addDays(startsOn, days - 1),
      timeZone,
      dayHours: { start: '08:00', end: '20:00' },
      lunchWindow: { start: '11:30', end: '14:00' },
      longestGapMinutes: 120,
      travelBufferMinutes: 5,
    },
    groups: GROUPS.map((id) => ({
      id,
      headCount: 18,
      listeners: [{ languages: ['ko', 'ru'], count: 18 }],
    })),
    sessions,
    places: Array.from({ length: SITES }, (_, site) => placesOf(site)).flat(),
    people: Array.from({ length: 60 }, (_, n) => ({ id: `person-${n}` })),
  };
}

function placesOf(site: number): AgendaPlace[] {
  const [latitude, longitude] = [37.4 + (site % 5) * 0.03, 126.9 + Math.floor(site / 5) * 0.03];
  const place = { capacity: null, latitude, longitude };
  const rooms = Array.from({ length: ROOMS }, (_, room) => ({
    ...place,
    id: `site-${site}-room-${room}`,
    parentId: `site-${site}`,
    capacity: 20,
  }));
  return [{ ...place, id: `site-${site}`, parentId: null }, ...rooms];
}
