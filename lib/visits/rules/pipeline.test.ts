import { describe, expect, test } from 'vitest';
import { aLine } from '../testing/a-line';
import type { Owed, VisitLine } from '../types';
import { byUrgency, daysUntil, nextAction, stagesOf, timeLeft } from './pipeline';

const NOW = { at: Date.parse('2023-10-10T01:00:00Z'), today: '2023-10-10' };
const owed = (what: Owed['what'], on: string, needs = 15): Owed[] => [
  { what, turn: 'us', on, needs },
];
const PLACED = [{ id: 'session', start: NOW.at + 1e9, end: NOW.at + 2e9 }];
const PAST = { start: NOW.at - 2e9, end: NOW.at - 1e9 };
const unreachable = { contact: null };

describe('the next thing to do', () => {
  const cases: [string, Partial<VisitLine>, string | null][] = [
    ['a draft is sent', {}, 'ask'],
    ['a draft to nobody with an address is a call', unreachable, 'call'],
    [
      'who was asked is reminded',
      { status: 'asked', owed: owed('answer', '2023-10-15') },
      'remind',
    ],
    [
      'on the last days they are called',
      { status: 'asked', owed: owed('answer', '2023-10-11') },
      'call',
    ],
    ['whom no letter reaches is called', { status: 'asked', failedLetters: 1 }, 'call'],
    ['another time has to be placed', { status: 'tentative' }, 'place'],
    ['a placed one is asked for again', { status: 'tentative', sessions: PLACED }, 'ask'],
    ['a yes without a place on the agenda is placed', { status: 'confirmed' }, 'place'],
    ['a yes on the agenda needs nothing', { status: 'confirmed', sessions: PLACED }, null],
    [
      'names are sent once they are due soon',
      { status: 'confirmed', sessions: PLACED, owed: owed('name_list', '2023-10-24') },
      'send_list',
    ],
    [
      'names that are due later are not yet',
      { status: 'confirmed', sessions: PLACED, owed: owed('name_list', '2023-10-25') },
      null,
    ],
    ['after the visit somebody says how it went', { status: 'confirmed', agreed: PAST }, 'outcome'],
    ['then thanks', { status: 'confirmed', agreed: PAST, outcome: 'went_well' }, 'thank'],
    [
      'nobody is thanked for what did not happen',
      { status: 'confirmed', agreed: PAST, outcome: 'did_not_happen' },
      null,
    ],
    ['a no needs another host', { status: 'declined' }, 'find_another'],
    ['a cancelled one needs nothing', { status: 'cancelled' }, null],
    ['an answer kept aside comes before all', { status: 'cancelled', openAnswers: 1 }, 'settle'],
  ];

  test.each(cases)('%s', (_, changed, action) => {
    expect(nextAction(aLine(changed), NOW)).toBe(action);
  });
});

describe('the time that is left', () => {
  test('runs from the request to the answer', () => {
    const visit = aLine({ status: 'asked', owed: owed('answer', '2023-10-11') });
    expect(timeLeft(visit, NOW.today, '2023-10-02')).toEqual({
      what: 'answer',
      days: 1,
      needs: 15,
      tone: 'danger',
      gone: 8 / 9,
    });
  });

  test('is past where nobody answered', () => {
    const visit = aLine({ status: 'asked', owed: owed('answer', '2023-10-08') });
    expect(timeLeft(visit, NOW.today, '2023-10-02')).toMatchObject({
      days: -2,
      tone: 'danger',
      gone: 1,
    });
  });

  test.each([
    ['2023-10-11', 'danger'],
    ['2023-10-12', 'warn'],
    ['2023-10-15', 'warn'],
    ['2023-10-16', 'plain'],
  ])('is told by %s as %s', (on, tone) => {
    expect(timeLeft(aLine({ owed: owed('lead_time', on) }), NOW.today, null)?.tone).toBe(tone);
  });

  test('is of what is due first, and of nothing where nothing is', () => {
    const both = [...owed('name_list', '2023-10-12'), ...owed('answer', '2023-10-15')];
    expect(timeLeft(aLine({ status: 'asked', owed: both }), NOW.today, null)?.what).toBe(
      'name_list',
    );
    expect(timeLeft(aLine(), NOW.today, null)).toBe(null);
  });
});

test('days are counted over months and backwards', () => {
  expect([daysUntil('2023-11-01', '2023-10-30'), daysUntil('2023-10-30', '2023-11-01')]).toEqual([
    2, -2,
  ]);
});

test('the most urgent comes first: by what is due, by priority, by when it begins', () => {
  const visits = [
    aLine({ id: 'late', sessions: PLACED }),
    aLine({ id: 'due', owed: owed('lead_time', '2023-10-20') }),
    aLine({ id: 'must', priority: 'must' }),
    aLine({ id: 'due first', owed: owed('lead_time', '2023-10-12') }),
    aLine({ id: 'last' }),
  ];
  expect(visits.toSorted(byUrgency).map(({ id }) => id)).toEqual([
    'due first',
    'due',
    'must',
    'late',
    'last',
  ]);
});

test('five stages stand there even with nobody in them, cancelled ones only where there are any', () => {
  expect(stagesOf([aLine()]).map(({ status, visits }) => [status, visits.length])).toEqual([
    ['draft', 1],
    ['asked', 0],
    ['tentative', 0],
    ['confirmed', 0],
    ['declined', 0],
  ]);
  expect(stagesOf([aLine({ status: 'cancelled' })]).at(-1)?.status).toBe('cancelled');
});
