import { addDays, MINUTE, toInstant } from '@/lib/core/zoned-time';
import type { AgendaInput, AgendaPlace, AgendaSession } from '../types';
import { checkAgenda } from './check-agenda';

/** Milliseconds of a full check, after a warm-up: the middle one and the one that 95 % stay below. */
export type CheckTiming = { sessions: number; conflicts: number; medianMs: number; p95Ms: number };

/** What `npm run bench` prints of the agenda rules. */
export function measureCheck(sizes: readonly number[] = [500, 20_000], rounds = 40): CheckTiming[] {
  return sizes.map((sessions) => {
    const input = agendaOfSize(sessions);
    for (let warm = 0; warm < rounds / 4; warm += 1) checkAgenda(input);
    const times = Array.from({ length: rounds }, () => {
      const begun = performance.now();
      checkAgenda(input);
      return performance.now() - begun;
    }).sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(rounds - 1, Math.floor(rounds * share))] ?? 0;
    const conflicts = checkAgenda(input).length;
    return { sessions, conflicts, medianMs: at(0.5), p95Ms: at(0.95) };
  });
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
