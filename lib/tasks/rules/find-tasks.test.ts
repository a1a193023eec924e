import { describe, expect, test } from 'vitest';
import type { VisitLine } from '@/lib/visits/types';
import type { TaskFacts } from '../types';
import { findTasks } from './find-tasks';
import { givenFacts, givenVisit } from './testing/facts';

const at = (time: string) => Date.parse(time);

/** Each task as its code and the date until which it is to be done. */
function found(facts: Partial<TaskFacts>) {
  return findTasks(givenFacts(facts)).map(({ code, dueOn }) => `${code} ${dueOn}`);
}

const ofVisit = (visit: Partial<VisitLine>, facts: Partial<TaskFacts> = {}) =>
  found({ visits: [givenVisit(visit)], ...facts });

describe('of a host', () => {
  test('nobody has asked: it is to be asked while its lead time lasts', () => {
    const owed = [{ what: 'lead_time', turn: 'us', on: '2023-10-11', needs: 10 }] as const;
    expect(ofVisit({ status: 'draft', owed: [...owed] })).toEqual(['ask_host 2023-10-11']);
  });

  test('nobody has asked and the lead time is not known: nine working days before the activity', () => {
    expect(ofVisit({ status: 'draft' })).toEqual(['ask_host 2023-10-11']);
  });

  test('it was asked for dates and stands in the draft now: it is to be asked for that time', () => {
    expect(ofVisit({ status: 'tentative' })).toEqual(['ask_host 2023-10-11']);
  });

  const asked: Partial<VisitLine> = {
    status: 'asked',
    turn: 'host',
    answerBy: at('2023-10-12T08:00:00Z'),
  };

  test('an answer is due in two working days: a reminder, unless one went out since', () => {
    expect(ofVisit(asked)).toEqual(['remind_host 2023-10-10']);
    expect(ofVisit({ ...asked, remindedAt: at('2023-10-10T00:00:00Z') })).toEqual([]);
    expect(ofVisit({ ...asked, remindedAt: at('2023-10-09T00:00:00Z') })).toEqual([
      'remind_host 2023-10-10',
    ]);
  });

  test('an answer is due later: nothing yet', () => {
    expect(ofVisit({ ...asked, answerBy: at('2023-10-13T08:00:00Z') })).toEqual([]);
  });

  test('no answer came in time, or two reminders were in vain: a call', () => {
    const late = { ...asked, answerBy: at('2023-10-09T08:00:00Z') };
    expect(ofVisit(late)).toEqual(['call_host 2023-10-09']);
    expect(ofVisit({ ...asked, reminders: 2 })).toEqual(['call_host 2023-10-12']);
  });

  test('an answer was kept aside: it is to be settled today', () => {
    expect(ofVisit({ openAnswers: 1 })).toEqual(['settle_answer 2023-10-10']);
  });

  test('it said yes and has no time: it is to be placed seven working days before', () => {
    expect(ofVisit({ status: 'tentative', sessions: [] })).toEqual(['place_visit 2023-10-13']);
  });

  test('it said no: another host is to be found, until the visit is let go', () => {
    expect(ofVisit({ status: 'declined', sessions: [] })).toEqual(['find_another_host 2023-10-11']);
    expect(ofVisit({ status: 'cancelled', sessions: [] })).toEqual([]);
  });

  test('it wants the names by a date', () => {
    const owed = [{ what: 'name_list', turn: 'us', on: '2023-10-17', needs: 5 }] as const;
    expect(ofVisit({ owed: [...owed] })).toEqual(['send_name_list 2023-10-17']);
  });

  test('a letter did not arrive: today', () => {
    expect(ofVisit({ failedLetters: 2 })).toEqual(['letter_failed 2023-10-10']);
  });

  test('the visit is over: thanks within three working days, once', () => {
    const after = { at: at('2023-10-25T03:00:00Z') };
    expect(ofVisit({}, after)).toEqual(['thank_host 2023-10-30']);
    expect(ofVisit({ thankedAt: at('2023-10-25T02:45:00Z') }, after)).toEqual([]);
    expect(ofVisit({}, { at: at('2023-10-25T02:00:00Z') })).toEqual([]);
  });
});

describe('of a visit that lacks somebody or something', () => {
  const items = (language: string) =>
    [
      { what: 'host', state: 'missing', turn: 'host', until: null },
      { what: 'interpreter', state: 'missing', turn: 'us', until: '2023-10-18', language },
      { what: 'escort', state: 'there', turn: 'nobody', until: null },
      { what: 'vehicle', state: 'late', turn: 'us', until: null, seats: 4 },
    ] as const;

  test('there is one task for each language, and one for all vehicles', () => {
    const coverage = [
      { visitId: 'a', sessionId: '1', items: [...items('ru')] },
      { visitId: 'b', sessionId: '2', items: [...items('ru')] },
      { visitId: 'b', sessionId: '3', items: [...items('hy')] },
    ];
    expect(
      findTasks(givenFacts({ coverage })).map(({ key, params, dueOn, path }) => [
        key,
        params.count,
        dueOn,
        path,
      ]),
    ).toEqual([
      ['find_interpreter ru', 2, '2023-10-18', 'visits'],
      ['find_interpreter hy', 1, '2023-10-18', 'visits/b'],
      ['find_vehicle', 3, '2023-10-18', 'visits'],
    ]);
  });
});

describe('of the agenda', () => {
  test('conflicts and what is not published wait until seven working days before', () => {
    expect(
      found({
        blockers: [{ key: 'a', factsKey: '1' }],
        agenda: { sessions: 9, changed: 9, release: null },
      }),
    ).toEqual(['solve_conflicts 2023-10-13', 'publish_draft 2023-10-13']);
  });

  test('a release without changes after it asks for nothing', () => {
    expect(found({ agenda: { sessions: 9, changed: 0, release: 2 } })).toEqual([]);
    expect(found({ agenda: { sessions: 9, changed: 1, release: 2 } })).toEqual([
      'publish_draft 2023-10-13',
    ]);
  });
});

describe('of the people', () => {
  const people = {
    confirmed: 28,
    toDecide: [{ country: 'AM', count: 2 }],
    leftFree: [{ country: 'TJ', count: 1, on: '2023-10-06' }],
    visasToApply: 4,
  };

  test('each thing has its date, with time for the embassies', () => {
    expect(findTasks(givenFacts({ people })).map(({ key, dueOn }) => `${key} ${dueOn}`)).toEqual([
      'decide_nominations AM 2023-10-03',
      'close_nominations TJ 2023-10-06',
      'apply_visas 2023-10-03',
      'order_badges 2023-10-13',
    ]);
  });

  test('a date that somebody set counts instead', () => {
    const deadlines = { accepted: '2023-10-12', visa: '2023-10-20' };
    expect(found({ people, deadlines })).toEqual([
      'decide_nominations 2023-10-12',
      'close_nominations 2023-10-06',
      'apply_visas 2023-10-06',
      'order_badges 2023-10-13',
    ]);
  });

  test('badges have one to spare for every seven', () => {
    const [badges] = findTasks(
      givenFacts({ people: { ...people, toDecide: [], leftFree: [], visasToApply: 0 } }),
    );
    expect(badges?.params).toEqual({ count: 28, spare: 4 });
  });

  test('nothing waits once the activity runs', () => {
    expect(found({ people, at: at('2023-10-24T00:00:00Z') })).toEqual([]);
  });
});

describe('at the end', () => {
  const over = { at: at('2023-10-26T15:00:00Z') };
  const open = {
    visits: [givenVisit({ status: 'draft' }), givenVisit({ id: 'other' })],
    blockers: [{ key: 'a', factsKey: '1' }],
    ...over,
  };

  test('hosts are to be thanked and the attendance to be signed off, within five working days', () => {
    expect(found(open)).toEqual(['thank_host 2023-10-30', 'sign_off 2023-11-02']);
  });

  test('after the sign-off nothing is left', () => {
    expect(found({ ...open, isSignedOff: true })).toEqual([]);
  });
});

describe('the same thing', () => {
  const one = (visit: Partial<VisitLine>, time: string) => {
    const [task] = findTasks(givenFacts({ visits: [givenVisit(visit)], at: at(time) }));
    return [task?.key, task?.factsKey];
  };

  test('stays the same tomorrow', () => {
    expect(one({ openAnswers: 1 }, '2023-10-11T00:00:00Z')).toEqual(
      one({ openAnswers: 1 }, '2023-10-10T00:00:00Z'),
    );
  });

  test('is another one with other facts, under the same key', () => {
    const [key, factsKey] = one({ openAnswers: 1 }, '2023-10-10T00:00:00Z');
    const [sameKey, otherFacts] = one({ openAnswers: 2 }, '2023-10-10T00:00:00Z');
    expect([sameKey, otherFacts === factsKey]).toEqual([key, false]);
  });
});
