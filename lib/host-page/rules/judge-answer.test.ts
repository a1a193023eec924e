import { describe, expect, test } from 'vitest';
import { VISIT_STATUSES } from '@/lib/core/vocabulary';
import { judgeAnswer, type StandingAnswer } from './judge-answer';

const MORNING = { start: 100, end: 200 };
const AFTERNOON = { start: 300, end: 400 };
const asked = { status: 'asked', offered: MORNING } as const;
const yes = { answer: 'yes', seen: MORNING, windows: [], contactId: 'first' } as const;
const saidBy = (contactId: string | null, changed: Partial<StandingAnswer> = {}) => ({
  step: 'answered_yes' as const,
  contactId,
  isNoted: false,
  windows: [],
  ...changed,
});

describe('an answer', () => {
  test('is taken over in every status but those in which nobody asks', () => {
    const judged = VISIT_STATUSES.map((status) => judgeAnswer({ ...asked, status }, yes, null));
    expect(judged).toEqual([
      { aside: 'not_asked' },
      { take: 'answered_yes' },
      { take: 'answered_yes' },
      { take: 'answered_yes' },
      { take: 'answered_yes' },
      { aside: 'cancelled' },
    ]);
  });

  test.each([
    ['another time than is asked for', { ...asked, offered: AFTERNOON }, MORNING],
    ['a time where only dates are asked for', { ...asked, offered: null }, MORNING],
    ['dates where a time is asked for', asked, null],
  ] as const)('is kept aside when it saw %s', (_, visit, seen) => {
    expect(judgeAnswer(visit, { ...yes, seen }, null)).toEqual({ aside: 'moved' });
  });

  test('is taken over when it is to dates alone and only dates are asked for', () => {
    const visit = { ...asked, offered: null };
    expect(judgeAnswer(visit, { ...yes, seen: null }, null)).toEqual({ take: 'answered_yes' });
  });
});

describe('a second answer', () => {
  const no = { ...yes, answer: 'no' } as const;
  const windows = [{ date: '2023-10-25', start: '09:00', end: '11:00' }];

  test('of the same contact takes the place of the first', () => {
    expect(judgeAnswer(asked, no, saidBy('first'))).toEqual({ take: 'answered_no' });
    expect(judgeAnswer(asked, { ...no, contactId: null }, saidBy(null))).toEqual({
      take: 'answered_no',
    });
  });

  test.each(['second', null])('of another contact is kept aside when it differs: %s', (other) => {
    expect(judgeAnswer(asked, no, saidBy(other))).toEqual({ aside: 'contradicts' });
    expect(judgeAnswer(asked, yes, saidBy(other))).toEqual({ take: 'answered_yes' });
  });

  test('with other windows differs, in another order does not', () => {
    const later = { date: '2023-10-26', start: '09:00', end: '11:00' };
    const standing = saidBy('second', {
      step: 'answered_another_time',
      windows: [...windows, later],
    });
    const could = { ...yes, answer: 'another_time' } as const;
    expect(judgeAnswer(asked, { ...could, windows }, standing)).toEqual({ aside: 'contradicts' });
    expect(judgeAnswer(asked, { ...could, windows: [later, ...windows] }, standing)).toEqual({
      take: 'answered_another_time',
    });
  });

  test('counts against a call only where we noted whom we spoke to', () => {
    const noted = (contactId: string | null) => saidBy(contactId, { isNoted: true });
    expect(judgeAnswer(asked, no, noted(null))).toEqual({ take: 'answered_no' });
    expect(judgeAnswer(asked, no, noted('second'))).toEqual({ aside: 'contradicts' });
  });
});
