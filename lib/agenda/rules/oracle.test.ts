import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput } from '../types/agenda';
import type { Conflict, ConflictCode } from '../types/conflict';
import { applyFix } from './apply-fix';
import { checkAgenda } from './check-agenda';
import { dragStep } from './drag-step';
import { fixesOf } from './fixes-of';
import { bruteForce } from './testing/oracle';
import { line, MIDNIGHT } from './testing/oracle-world';
import { randomAgenda } from './testing/random-agenda';

/** What the rules found, in the words of the oracle. */
const WORDS: Record<ConflictCode, (c: Conflict) => unknown[]> = {
  group_overlap: (c) => [...c.sessionIds, c.minutes, c.groupIds],
  person_overlap: (c) => [...c.sessionIds, c.minutes, c.personIds],
  place_overlap: (c) => [...c.sessionIds, c.minutes, c.placeIds],
  vehicle_overlap: (c) => [...c.sessionIds, c.vehicleIds, c.minutes],
  tentative_overlap: (c) =>
    c.params.of === 'vehicle'
      ? [c.params.of, ...c.sessionIds, c.vehicleIds, c.minutes]
      : [c.params.of, ...c.sessionIds, c.minutes, [...c.groupIds, ...c.personIds, ...c.placeIds]],
  travel_too_short: (c) => [...c.sessionIds, c.minutes, c.groupIds, c.personIds],
  host_hours: (c) => [...c.sessionIds, c.minutes],
  place_unavailable: (c) => [...c.sessionIds, c.minutes],
  person_unavailable: (c) => [c.personIds, ...c.sessionIds, c.minutes],
  capacity_exceeded: (c) => [
    c.params.of,
    ...(c.sessionIds.length > 0 ? c.sessionIds : c.groupIds),
    c.params.expected,
    c.params.limit,
  ],
  duplicate_visit: (c) => [...c.sessionIds, c.groupIds],
  order_broken: (c) => [...c.sessionIds, c.minutes],
  day_bounds: (c) => [c.params.reason, ...c.sessionIds, c.minutes],
  language_missing: (c) => [...c.sessionIds, c.params.language, c.params.people],
  lunch_missing: (c) => [c.groupIds, c.params.date],
  gap: (c) => [c.groupIds, c.params.date, ((c.span?.start ?? 0) - MIDNIGHT) / MINUTE, c.minutes],
  host_unconfirmed: (c) => [...c.sessionIds, c.params.status],
  lead_time: (c) => [c.siteVisitIds, c.params.what, c.params.past],
  unplaced: (c) => [c.siteVisitIds],
};

const inWords = (conflicts: readonly Conflict[]) =>
  conflicts.map((c) => line(c.code, ...WORDS[c.code](c)));

const blockers = (conflicts: readonly Conflict[]) =>
  conflicts.filter(({ level }) => level === 'blocker').map(({ key }) => key);

describe('on any agenda', { timeout: 120_000 }, () => {
  test('the rules find exactly what brute force finds', () => {
    const seen = new Set<ConflictCode>();
    fc.assert(
      fc.property(randomAgenda, (input) => {
        const conflicts = checkAgenda(input);
        for (const { code } of conflicts) seen.add(code);
        expect(inWords(conflicts).sort()).toEqual(bruteForce(input).sort());
      }),
      { numRuns: 10_000 },
    );
    // None of the codes was compared in vain.
    expect([...seen].sort()).toEqual(Object.keys(WORDS).sort());
  });

  test('every fix ends its conflict and makes no blocker that was not there before', () => {
    fc.assert(
      fc.property(randomAgenda, (input) => {
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
      { numRuns: 300 },
    );
  });

  test('wherever a session is dragged, a step says what a check of the whole agenda says', () => {
    const move = fc.record({
      session: fc.nat({ max: 9 }),
      by: fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 5 }),
      groupIds: fc.subarray(['A', 'B']),
    });
    fc.assert(
      fc.property(randomAgenda, move, (input, { session, by, groupIds }) => {
        const dragged = input.sessions[session];
        if (!dragged) return;
        const step = dragStep(input, new Set([dragged.id]));
        for (const steps of by) {
          const start = (dragged.start ?? MIDNIGHT) + steps * 5 * MINUTE;
          const moved = { ...dragged, start, end: start + 45 * MINUTE, groupIds };
          const sessions = input.sessions.map((each) => (each === dragged ? moved : each));
          expect(step([moved])).toEqual(checkAgenda(strange({ ...input, sessions })));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which things are listed changes nothing, and keys are unique', () => {
    fc.assert(
      fc.property(randomAgenda, (input) => {
        const conflicts = checkAgenda(input);
        expect(
          checkAgenda({
            ...input,
            sessions: input.sessions.toReversed(),
            groups: input.groups.toReversed(),
            places: input.places.toReversed(),
            people: input.people?.toReversed() ?? [],
            vehicles: input.vehicles?.toReversed() ?? [],
            visits: input.visits?.toReversed() ?? [],
            travelTimes: input.travelTimes?.toReversed() ?? [],
          }),
        ).toEqual(conflicts);
        expect(new Set(conflicts.map(({ key }) => key)).size).toBe(conflicts.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The same agenda in objects that no check has seen before. */
function strange(input: AgendaInput): AgendaInput {
  return structuredClone(input);
}
