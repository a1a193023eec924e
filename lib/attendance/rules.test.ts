import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARK_STATES, PARTICIPANT_STATUSES, SESSION_KINDS } from '@/lib/core/vocabulary';
import {
  attendanceRows,
  changePeriods,
  counts,
  countsForAttendance,
  expectedIn,
  firstPeriod,
  isTrained,
  reachesThreshold,
  standingAt,
} from './rules';
import type { AttendanceSession, ParticipantPeriod, Standing } from './types';

const BEGINS = 1_000;
const confirmedA: Standing = { status: 'confirmed', groupId: 'A' };
const session = (start: number, ...groupIds: string[]): AttendanceSession => ({
  id: `at ${start}`,
  kind: 'talk',
  start,
  end: start + 10,
  groupIds,
});

test('buses, meals and free time do not count', () => {
  expect(SESSION_KINDS.filter(countsForAttendance)).toEqual([
    'ceremony',
    'talk',
    'workshop',
    'site_visit',
  ]);
});

describe('who is expected', () => {
  test('the confirmed of the groups that a session addresses, and all confirmed where it names no group', () => {
    const inA = [firstPeriod(confirmedA)];
    const inNone = [firstPeriod({ status: 'confirmed', groupId: null })];
    expect(expectedIn(session(5, 'A', 'B'), inA)).toBe(true);
    expect(expectedIn(session(5, 'B'), inA)).toBe(false);
    expect(expectedIn(session(5, 'A'), inNone)).toBe(false);
    expect(expectedIn(session(5), inNone)).toBe(true);
  });

  test.each(PARTICIPANT_STATUSES.filter((status) => status !== 'confirmed'))(
    'nobody who is only %s',
    (status) => {
      expect(expectedIn(session(5), [firstPeriod({ status, groupId: 'A' })])).toBe(false);
    },
  );

  test('the standing at the start of the session decides, and a period ends before its end', () => {
    const periods: ParticipantPeriod[] = [
      { ...confirmedA, from: null, until: 2_000 },
      { status: 'withdrawn', groupId: 'A', from: 2_000, until: null },
    ];
    expect(expectedIn(session(1_999, 'A'), periods)).toBe(true);
    expect(expectedIn(session(2_000, 'A'), periods)).toBe(false);
  });
});

describe('what a change does to the past', () => {
  test('a first confirmation reaches back to the beginning, even when the activity is over', () => {
    const accepted = [firstPeriod({ status: 'accepted', groupId: null })];
    expect(changePeriods(accepted, confirmedA, 9_000, BEGINS)).toEqual([
      { ...confirmedA, from: null, until: null },
    ]);
  });

  test.each(['withdrawn', 'declined', 'reserve'] as const)(
    '%s counts from now once the activity has begun',
    (status) => {
      const gone = { status, groupId: 'A' };
      expect(changePeriods([firstPeriod(confirmedA)], gone, 1_500, BEGINS)).toEqual([
        { ...confirmedA, from: null, until: 1_500 },
        { ...gone, from: 1_500, until: null },
      ]);
    },
  );

  test('a withdrawal before the beginning leaves nothing to attend', () => {
    const gone: Standing = { status: 'withdrawn', groupId: 'A' };
    expect(changePeriods([firstPeriod(confirmedA)], gone, 999, BEGINS)).toEqual([
      { ...gone, from: null, until: null },
    ]);
  });

  test('a change of group in the middle of a day moves the sessions to come only', () => {
    const periods = changePeriods(
      [firstPeriod(confirmedA)],
      { status: 'confirmed', groupId: 'B' },
      1_500,
      BEGINS,
    );
    expect([session(1_400, 'A'), session(1_400, 'B')].map((s) => expectedIn(s, periods))).toEqual([
      true,
      false,
    ]);
    expect([session(1_600, 'A'), session(1_600, 'B')].map((s) => expectedIn(s, periods))).toEqual([
      false,
      true,
    ]);
  });

  test('who comes back after a withdrawal is expected from then on, not for the days away', () => {
    const away = changePeriods(
      [firstPeriod(confirmedA)],
      { status: 'withdrawn', groupId: 'A' },
      1_500,
      BEGINS,
    );
    const back = changePeriods(away, confirmedA, 2_500, BEGINS);
    expect([1_400, 2_000, 2_600].map((at) => expectedIn(session(at, 'A'), back))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('saying the same again changes nothing', () => {
    const periods = [firstPeriod(confirmedA)];
    expect(changePeriods(periods, confirmedA, 5_000, BEGINS)).toEqual(periods);
  });

  test('after any changes the periods cover all time, touch, and end with the newest standing', () => {
    const standing = fc.record({
      status: fc.constantFrom(...PARTICIPANT_STATUSES),
      groupId: fc.constantFrom('A', 'B', null),
    });
    const changes = fc.array(fc.record({ standing, after: fc.nat(700) }), { maxLength: 12 });
    fc.assert(
      fc.property(standing, changes, (first, changes) => {
        let periods = [firstPeriod(first)];
        let at = 0;
        for (const change of changes) {
          at += change.after;
          periods = changePeriods(periods, change.standing, at, BEGINS);
        }
        const last = changes.at(-1)?.standing ?? first;
        expect(standingAt(periods, at)).toMatchObject(last);
        expect([periods.at(0)?.from, periods.at(-1)?.until]).toEqual([null, null]);
        expect(periods.slice(1).map(({ from }) => from)).toEqual(
          periods.slice(0, -1).map(({ until }) => until),
        );
        expect(
          periods.every(({ from, until }) => from === null || until === null || from < until),
        ).toBe(true);
      }),
    );
  });
});

describe('figures', () => {
  test('excused people lower what the rate is of, unmarked ones lower the rate', () => {
    const states = ['present', 'late', 'left_early', 'excused', 'absent', null] as const;
    expect(counts(states.map((state) => ({ state })))).toEqual({
      expected: 6,
      present: 1,
      late: 1,
      leftEarly: 1,
      excused: 1,
      absent: 1,
      unmarked: 1,
      attended: 3,
      countable: 5,
      rate: 0.6,
    });
  });

  test('there is no rate where nobody was countable', () => {
    expect(counts([]).rate).toBe(null);
    expect(counts([{ state: 'excused' }]).rate).toBe(null);
  });

  test('a mark of somebody who was not expected is in no figure', () => {
    const rows = attendanceRows(
      [session(5, 'A'), { ...session(6), kind: 'meal' }],
      [
        { participantId: 'aigerim', periods: [firstPeriod(confirmedA)] },
        {
          participantId: 'nurbek',
          periods: [firstPeriod({ status: 'withdrawn', groupId: 'A' })],
        },
      ],
      [
        { sessionId: 'at 5', participantId: 'aigerim', state: 'late' },
        { sessionId: 'at 5', participantId: 'nurbek', state: 'present' },
        { sessionId: 'at 6', participantId: 'aigerim', state: 'present' },
      ],
    );
    expect(rows).toEqual([{ sessionId: 'at 5', participantId: 'aigerim', state: 'late' }]);
  });

  test('totals equal the sum over sessions and the sum over people', () => {
    const people = ['p1', 'p2', 'p3', 'p4'];
    const ids = ['s1', 's2', 's3', 's4', 's5'];
    const sessions = fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          kind: fc.constantFrom(...SESSION_KINDS),
          start: fc.nat(100),
          end: fc.constant(200),
          groupIds: fc.subarray(['A', 'B']),
        }),
      ),
    );
    const participations = fc.tuple(
      ...people.map((participantId) =>
        fc.record({
          participantId: fc.constant(participantId),
          periods: fc.tuple(fc.nat(100), fc.constantFrom('A', 'B', null)).map(([at, groupId]) => [
            { status: 'confirmed' as const, groupId, from: null, until: at },
            { status: 'withdrawn' as const, groupId, from: at, until: null },
          ]),
        }),
      ),
    );
    const marks = fc.uniqueArray(
      fc.record({
        sessionId: fc.constantFrom(...ids),
        participantId: fc.constantFrom(...people),
        state: fc.constantFrom(...MARK_STATES),
      }),
      { selector: (mark) => mark.sessionId + mark.participantId },
    );
    fc.assert(
      fc.property(sessions, participations, marks, (sessions, participations, marks) => {
        const rows = attendanceRows(sessions, participations, marks);
        const { rate, ...total } = counts(rows);
        for (const by of ['sessionId', 'participantId'] as const) {
          const parts = [...Map.groupBy(rows, (row) => row[by]).values()].map(counts);
          const sum = (key: keyof typeof total) => parts.reduce((all, part) => all + part[key], 0);
          expect(total).toEqual(
            Object.fromEntries(
              (Object.keys(total) as (keyof typeof total)[]).map((key) => [key, sum(key)]),
            ),
          );
        }
        const { present, late, leftEarly, excused, absent, unmarked } = total;
        expect(present + late + leftEarly + excused + absent + unmarked).toBe(rows.length);
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
      }),
    );
  });
});

describe('trained', () => {
  const result = (attended: number, countable: number, signedOff = true) => ({
    signedOff,
    thresholdPercent: 80,
    counts: { attended, countable },
  });

  test('exactly at the threshold is enough, just below is not', () => {
    expect(reachesThreshold({ attended: 4, countable: 5 }, 80)).toBe(true);
    expect(reachesThreshold({ attended: 79, countable: 99 }, 80)).toBe(false);
    expect(reachesThreshold({ attended: 0, countable: 0 }, 0)).toBe(false);
    // 0.07 × 100 is 7.000000000000001 in floating point
    expect(reachesThreshold({ attended: 7, countable: 100 }, 7)).toBe(true);
  });

  test('one signed-off activity makes a person trained, unsigned ones and halves do not add up', () => {
    expect(isTrained([result(1, 5), result(9, 10)])).toBe(true);
    expect(isTrained([result(10, 10, false)])).toBe(false);
    expect(isTrained([result(7, 10), result(7, 10)])).toBe(false);
    expect(isTrained([])).toBe(false);
  });
});
