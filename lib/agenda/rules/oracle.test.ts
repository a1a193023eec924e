import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SESSION_KINDS, SESSION_PERSON_ROLES } from '@/lib/core/vocabulary';
import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput, Conflict, ConflictCode } from '../types';
import { applyFix } from './apply-fix';
import { checkAgenda } from './check-agenda';
import { fixesOf } from './fixes-of';
import {
  bruteForce,
  CAPACITY,
  DRIVERS,
  LONGEST_GAP,
  line,
  MIDNIGHT,
  ROADS,
  SEATS,
  SITES,
} from './testing/oracle';

/**
 * Random agendas, crowded enough that everything goes wrong in some of them: two days, up to three groups and ten
 * sessions, in the world of the brute-force oracle.
 */
const RUNS = 2_500;

const session = fc.record({
  kind: fc.constantFrom(...SESSION_KINDS),
  // Outside the two days and across midnight now and then; often back to back.
  time: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.tuple(fc.integer({ min: -4, max: 200 }), fc.integer({ min: 1, max: 20 })),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  groupIds: fc.subarray(['A', 'B', 'C']),
  placeId: fc.constantFrom('east', 'east-1', 'east-2', 'west', 'north', 'nowhere', null),
  people: fc.array(
    fc.record({
      personId: fc.constantFrom('anna', 'bek', 'chol'),
      role: fc.constantFrom(...SESSION_PERSON_ROLES),
    }),
    { maxLength: 2 },
  ),
  expected: fc.constantFrom(null, null, 10, 25),
  isTentative: fc.boolean(),
  mustFollow: fc.constantFrom(null, null, 0, 1, 2),
  vehicleIds: fc.oneof(fc.constant([]), fc.subarray(['bus', 'van', 'car'])),
});

const agenda: fc.Arbitrary<AgendaInput> = fc
  .record({
    sessions: fc.array(session, { maxLength: 10 }),
    groups: fc.subarray(['A', 'B', 'C']),
    buffer: fc.constantFrom(0, 10),
  })
  .map(({ sessions, groups, buffer }) => ({
    activity: {
      startsOn: '2023-10-24',
      endsOn: '2023-10-25',
      timeZone: 'Asia/Seoul',
      dayHours: { start: '08:00', end: '20:00' },
      lunchWindow: { start: '11:30', end: '14:00' },
      longestGapMinutes: LONGEST_GAP,
      travelBufferMinutes: buffer,
    },
    groups: groups.map((id, index) => ({ id, headCount: 5 + index * 6 })),
    sessions: sessions.map(({ time, mustFollow, ...rest }, index) => ({
      ...rest,
      id: `s${index}`,
      start: time && MIDNIGHT + time[0] * 15 * MINUTE,
      end: time && MIDNIGHT + (time[0] + time[1]) * 15 * MINUTE,
      mustFollowSessionId: mustFollow === null ? null : `s${mustFollow}`,
      languages: [],
    })),
    places: ['east', 'east-1', 'east-2', 'west', 'north', 'nowhere'].map((id) => ({
      id,
      parentId: SITES[id] ?? null,
      capacity: CAPACITY[id] ?? null,
      latitude: null,
      longitude: null,
    })),
    people: [
      { id: 'anna', groupId: 'A' },
      { id: 'bek', groupId: null },
      {
        id: 'chol',
        availability: [{ start: MIDNIGHT + 9 * 60 * MINUTE, end: MIDNIGHT + 30 * 60 * MINUTE }],
      },
    ],
    vehicles: ['bus', 'van', 'car'].map((id) => ({
      id,
      seats: SEATS[id] ?? 0,
      driver: DRIVERS[id] ?? null,
    })),
    travelTimes: Object.entries(ROADS).map(([pair, minutes]) => {
      const [fromPlaceId = '', toPlaceId = ''] = pair.split(' ');
      return { fromPlaceId, toPlaceId, minutes };
    }),
  }));

/** What the rules found, in the words of the oracle. */
const WORDS: Partial<Record<ConflictCode, (c: Conflict) => unknown[]>> = {
  group_overlap: (c) => [...c.sessionIds, c.minutes, c.groupIds],
  person_overlap: (c) => [...c.sessionIds, c.minutes, c.personIds],
  place_overlap: (c) => [...c.sessionIds, c.minutes, c.placeIds],
  vehicle_overlap: (c) => [...c.sessionIds, c.minutes, c.vehicleIds],
  tentative_overlap: (c) => [
    c.params.of,
    ...c.sessionIds,
    c.minutes,
    [...c.groupIds, ...c.personIds, ...c.placeIds, ...c.vehicleIds],
  ],
  travel_too_short: (c) => [...c.sessionIds, c.minutes, c.groupIds, c.personIds],
  capacity_exceeded: (c) => [c.params.of, ...c.sessionIds, c.params.expected, c.params.limit],
  day_bounds: (c) => [c.params.reason, ...c.sessionIds, c.minutes],
  lunch_missing: (c) => [c.groupIds, c.params.date],
  gap: (c) => [c.groupIds, c.params.date, ((c.span?.start ?? 0) - MIDNIGHT) / MINUTE, c.minutes],
  order_broken: (c) => [...c.sessionIds, c.minutes],
  duplicate_visit: (c) => [...c.sessionIds, c.groupIds],
  person_unavailable: (c) => [...c.sessionIds, c.minutes],
};

const inWords = (conflicts: readonly Conflict[]) =>
  conflicts.map((c) => line(c.code, ...(WORDS[c.code]?.(c) ?? ['nobody expected this'])));

const blockers = (conflicts: readonly Conflict[]) =>
  conflicts.filter(({ level }) => level === 'blocker').map(({ key }) => key);

describe('on any agenda', { timeout: 60_000 }, () => {
  test('the rules find exactly what brute force finds', () => {
    fc.assert(
      fc.property(agenda, (input) => {
        const expected = bruteForce(input);
        expect(inWords(checkAgenda(input)).sort()).toEqual(expected.sort());
      }),
      { numRuns: RUNS },
    );
  });

  test('every fix ends its conflict and makes no blocker that was not there before', () => {
    fc.assert(
      fc.property(agenda, (input) => {
        const conflicts = checkAgenda(input);
        const before = blockers(conflicts);
        for (const conflict of conflicts) {
          for (const fix of fixesOf(input, conflict)) {
            const sessions = applyFix(input.sessions, fix, 'new');
            const left = checkAgenda({ ...input, sessions });
            expect(left.map(({ key }) => key)).not.toContain(conflict.key);
            expect(blockers(left).filter((key) => !before.includes(key))).toEqual([]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the order in which things are listed changes nothing, and keys are unique', () => {
    fc.assert(
      fc.property(agenda, (input) => {
        const conflicts = checkAgenda(input);
        expect(
          checkAgenda({
            ...input,
            sessions: input.sessions.toReversed(),
            groups: input.groups.toReversed(),
            places: input.places.toReversed(),
            people: input.people?.toReversed() ?? [],
            vehicles: input.vehicles?.toReversed() ?? [],
          }),
        ).toEqual(conflicts);
        expect(new Set(conflicts.map(({ key }) => key)).size).toBe(conflicts.length);
      }),
      { numRuns: 300 },
    );
  });
});
