import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  VISIT_STATUSES,
  VISIT_STEPS,
  type VisitStatus,
  type VisitStep,
} from '@/lib/core/vocabulary';
import { takeStep, turnOf } from './take-step';

const AHEAD = { hasTime: true, isOver: false, openAnswers: 0 };

/** Every step from every status, for a visit ahead of us whose host was asked for a time. A dot: refused. */
const TABLE: [step: (typeof VISIT_STEPS)[number], ...becomes: string[]][] = [
  // from:                  draft        asked        tentative    confirmed    declined     cancelled
  ['created', '.', '.', '.', '.', '.', '.'],
  ['changed', 'draft', 'asked', 'tentative', 'confirmed', '.', '.'],
  ['asked', 'asked', '.', 'asked', '.', '.', '.'],
  ['reminded', '.', 'asked', '.', '.', '.', '.'],
  ['called', 'draft', 'asked', 'tentative', 'confirmed', 'declined', '.'],
  ['answered_yes', '.', 'confirmed', 'confirmed', 'confirmed', 'confirmed', '.'],
  ['answered_another_time', '.', 'tentative', 'tentative', 'tentative', 'tentative', '.'],
  ['answered_no', '.', 'declined', 'declined', 'declined', 'declined', '.'],
  ['answer_kept_aside', 'draft', 'asked', 'tentative', 'confirmed', 'declined', 'cancelled'],
  ['settled', 'draft', 'asked', 'tentative', 'confirmed', 'declined', 'cancelled'],
  ['time_changed', '.', 'asked', 'asked', 'asked', '.', '.'],
  ['slides_uploaded', '.', 'asked', 'tentative', 'confirmed', '.', '.'],
  ['list_sent', '.', 'asked', 'tentative', 'confirmed', '.', '.'],
  ['thanked', '.', '.', '.', '.', '.', '.'],
  ['cancelled', 'cancelled', 'cancelled', 'cancelled', 'cancelled', 'cancelled', '.'],
  ['reopened', '.', '.', '.', '.', 'draft', 'draft'],
];

describe('a step of a request', () => {
  test('is written down here for every word that there is', () => {
    expect(TABLE.map(([step]) => step)).toEqual([...VISIT_STEPS]);
  });

  test.each(TABLE)('%s', (step, ...becomes) => {
    const found = VISIT_STATUSES.map((status) => {
      const taken = takeStep(status, step, AHEAD);
      return taken.ok ? taken.status : '.';
    });
    expect(found).toEqual(becomes);
  });

  test.each([
    ['draft', 'reminded', 'visit_not_asked'],
    ['asked', 'asked', 'visit_asked_already'],
    ['confirmed', 'reminded', 'visit_answered'],
    ['declined', 'asked', 'visit_declined'],
    ['cancelled', 'answered_yes', 'visit_cancelled'],
    ['cancelled', 'cancelled', 'visit_cancelled'],
    ['asked', 'reopened', 'visit_not_closed'],
    ['tentative', 'thanked', 'visit_not_confirmed'],
    ['confirmed', 'thanked', 'visit_not_over'],
    ['draft', 'created', 'visit_exists'],
  ] as const)('from %s is refused with its reason: %s, %s', (status, step, code) => {
    expect(takeStep(status, step, AHEAD)).toEqual({ ok: false, code });
  });

  test('a yes to dates alone is tentative, and ours to place', () => {
    expect(takeStep('asked', 'answered_yes', { ...AHEAD, hasTime: false })).toEqual({
      ok: true,
      status: 'tentative',
      turn: 'us',
    });
  });

  test.each([
    'asked',
    'reminded',
    'answered_yes',
    'answered_another_time',
    'answered_no',
    'time_changed',
    'list_sent',
  ] as const)('once the visit is over, nobody can take it any more: %s', (step) => {
    const over = { ...AHEAD, isOver: true };
    const taken = VISIT_STATUSES.map((status) => takeStep(status, step, over).ok);
    expect(taken).toEqual(VISIT_STATUSES.map(() => false));
  });

  test('a host is thanked once the visit is over', () => {
    expect(takeStep('confirmed', 'thanked', { ...AHEAD, isOver: true })).toEqual({
      ok: true,
      status: 'confirmed',
      turn: 'nobody',
    });
  });
});

describe('whose turn it is', () => {
  test.each([
    ['draft', 'us'],
    ['asked', 'host'],
    ['tentative', 'us'],
    ['confirmed', 'nobody'],
    ['declined', 'us'],
    ['cancelled', 'nobody'],
  ] as const)('%s: %s', (status, turn) => {
    expect(turnOf({ status, openAnswers: 0 })).toBe(turn);
  });

  test('an answer that waits to be settled is ours in every status', () => {
    expect(VISIT_STATUSES.map((status) => turnOf({ status, openAnswers: 1 }))).toEqual(
      VISIT_STATUSES.map(() => 'us'),
    );
  });

  test('a host whom no letter reached is waiting for us', () => {
    expect(turnOf({ status: 'asked', openAnswers: 0, failedLetters: 1 })).toBe('us');
    expect(turnOf({ status: 'confirmed', openAnswers: 0, failedLetters: 1 })).toBe('nobody');
  });
});

/** A request to which random things happen, with every status that it had and the step to each but the first. */
const histories = fc
  .array(
    fc.record({
      step: fc.constantFrom(...VISIT_STEPS),
      hasTime: fc.boolean(),
      isOver: fc.boolean(),
      openAnswers: fc.nat(2),
    }),
    { maxLength: 30 },
  )
  .map((happenings) => {
    const statuses: VisitStatus[] = ['draft'];
    const steps: VisitStep[] = [];
    for (const { step, ...facts } of happenings) {
      const taken = takeStep(statuses.at(-1) ?? 'draft', step, facts);
      if (!taken.ok) continue;
      statuses.push(taken.status);
      steps.push(step);
    }
    return { statuses, steps };
  });

/** The histories of a thousand requests in which something is not so. */
function broken(holds: (history: { statuses: VisitStatus[]; steps: VisitStep[] }) => boolean) {
  return fc.sample(histories, { numRuns: 1000, seed: 7 }).filter((history) => !holds(history));
}

describe('whatever happens to a request', () => {
  test('nobody has said yes who was not asked since it was last a draft', () => {
    const wrong = broken(({ statuses, steps }) =>
      statuses.every((status, index) => {
        const since = steps.slice(statuses.lastIndexOf('draft', index), index);
        return (
          status !== 'confirmed' || (since.includes('asked') && since.includes('answered_yes'))
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a cancelled one stays so until it is reopened', () => {
    const wrong = broken(({ statuses, steps }) =>
      steps.every(
        (step, index) =>
          statuses[index] !== 'cancelled' ||
          statuses[index + 1] === 'cancelled' ||
          step === 'reopened',
      ),
    );
    expect(wrong).toEqual([]);
  });
});
