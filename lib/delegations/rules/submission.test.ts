import { describe, expect, test } from 'vitest';
import { gapsOf, isSubmitted, nominationState, whyNotTakenBack } from './submission';
import { facts } from './testing/facts';

const NOW = Date.parse('2023-10-10T03:00:00Z');

describe('what a nomination still lacks', () => {
  test('before anybody is named: places and the letter', () => {
    expect(gapsOf(facts())).toEqual([
      { code: 'places', count: 4 },
      { code: 'letter', count: 1 },
    ]);
  });

  test('of the people named, each field that is not on record', () => {
    const fields = { ...facts().fields, passport: 3, passport_expiry: 3, birth_date: 2 };
    const all = { email: 3, phone: 3, position: 3, organization: 3 };
    const counts = { nominated: 3, reserve: 2 };
    expect(gapsOf(facts({ counts, fields: { ...fields, ...all }, letters: 1 }))).toEqual([
      { code: 'places', count: 1 },
      { code: 'head', count: 1 },
      { code: 'birth_date', count: 1 },
    ]);
  });

  test('nothing, where all is there', () => {
    const fields = Object.fromEntries(Object.keys(facts().fields).map((field) => [field, 4]));
    const complete = { counts: { confirmed: 4 }, head: 'Aru', letters: 1 };
    expect(gapsOf(facts({ ...complete, fields: fields as never }))).toEqual([]);
  });
});

test.each([
  ['2023-10-01T00:00:00.000Z', { nominated: 4 }, 'submitted'],
  [null, { nominated: 4 }, 'open'],
  [null, { confirmed: 3 }, 'open'],
  [null, { accepted: 1, confirmed: 3 }, 'settled'],
] as const)('submitted at %s with %j of four places: %s', (submittedAt, counts, state) => {
  expect(nominationState({ submittedAt, counts, quota: 4 })).toBe(state);
});

test.each([
  [null, 0, false],
  ['2023-10-01T00:00:00.000Z', 0, true],
  ['2023-10-01T00:00:00.000Z', 1, false],
])('submitted at %s with %i questions open: %s', (submittedAt, askedBack, expected) => {
  expect(isSubmitted({ submittedAt, askedBack })).toBe(expected);
});

test.each([
  ['before the deadline', {}, '2023-10-11T00:00:00.000Z', null],
  ['without a deadline', { nominated: 3, reserve: 1 }, null, null],
  ['at the deadline', {}, '2023-10-10T03:00:00.000Z', 'deadline_over'],
  ['when somebody is accepted', { accepted: 1 }, null, 'decided_already'],
  ['when somebody is confirmed', { confirmed: 1 }, null, 'decided_already'],
] as const)('taken back %s: %s', (_case, counts, nominationDeadline, expected) => {
  expect(whyNotTakenBack({ counts, nominationDeadline }, NOW)).toBe(expected);
});
