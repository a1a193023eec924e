import { describe, expect, test } from 'vitest';
import { parseInput } from '@/lib/core/action-result';
import { createSessionInput, editAgendaInput } from './schema';

const ID = '018b6a5e-7c00-7000-8000-000000000001';
const session = { id: ID, activityId: ID, kind: 'talk', title: { en: 'Round table' } };
const fieldsOf = (changed: object) => {
  const parsed = parseInput(createSessionInput, { ...session, ...changed });
  return parsed.ok ? undefined : parsed.fields;
};

describe('the form of a session', () => {
  test('needs a kind and a title, and nothing else', () => {
    expect(parseInput(createSessionInput, session)).toEqual({
      ok: true,
      value: {
        ...session,
        description: null,
        day: null,
        startsAt: null,
        endsAt: null,
        duration: null,
        placeId: null,
        siteVisitId: null,
        groupIds: [],
        people: [],
        languages: [],
        mustFollowId: null,
        vehicleIds: [],
        isTentative: false,
        isPublic: true,
      },
    });
    expect(fieldsOf({ kind: '', title: { en: ' ' } })).toEqual({
      kind: 'required',
      'title.en': 'required',
    });
  });

  test.each([
    ['a day alone', { day: '2023-10-24' }, { startsAt: 'required', endsAt: 'required' }],
    ['times without a day', { startsAt: '09:00', endsAt: '10:00' }, { day: 'required' }],
    [
      'an end before the start',
      { day: '2023-10-24', startsAt: '10:00', endsAt: '09:00' },
      { endsAt: 'timeEndBeforeStart' },
    ],
    [
      'an end after midnight',
      { day: '2023-10-24', startsAt: '22:00', endsAt: '01:00' },
      { endsAt: 'timePastMidnight' },
    ],
    [
      'no length at all',
      { day: '2023-10-24', startsAt: '10:00', endsAt: '10:00' },
      { endsAt: 'timeEndBeforeStart' },
    ],
    [
      'a day that does not exist',
      { day: '2023-02-29', startsAt: '09:00', endsAt: '10:00' },
      { day: 'dateInvalid' },
    ],
    [
      'a clock that does not exist',
      { day: '2023-10-24', startsAt: '9 am', endsAt: '25:00' },
      { startsAt: 'timeInvalid', endsAt: 'timeInvalid' },
    ],
  ])('refuses %s', (_, changed, fields) => {
    expect(fieldsOf(changed)).toEqual(fields);
  });

  test('may end with its day', () => {
    expect(fieldsOf({ day: '2023-10-24', startsAt: '22:00', endsAt: '00:00' })).toBeUndefined();
  });

  test('has nobody twice in one role', () => {
    const person = (role: string) => ({ personId: ID, role });
    expect(fieldsOf({ people: [person('speaker'), person('moderator')] })).toBeUndefined();
    expect(fieldsOf({ people: [person('speaker'), person('speaker')] })).toEqual({
      'people.1.personId': 'personTwice',
    });
    expect(fieldsOf({ people: [{ personId: '', role: 'speaker' }] })).toEqual({
      'people.0.personId': 'required',
    });
  });
});

describe('a batch of edits', () => {
  const edit = (changes: object) => ({
    id: ID,
    activityId: ID,
    edits: [{ type: 'change', sessionId: ID, version: 3, changes }],
  });

  test('a change says what it says, and gives nothing else a value', () => {
    const changes = { start: 1_698_192_000_000, description: null, people: [] };
    expect(parseInput(editAgendaInput, edit(changes))).toEqual({ ok: true, value: edit(changes) });
    expect(parseInput(editAgendaInput, edit({}))).toEqual({ ok: true, value: edit({}) });
  });

  test.each([
    ['half a minute', { start: 1_698_192_030_000 }, { 'edits.0.changes.start': 'timeInvalid' }],
    ['a slip of the year', { end: -9e12 }, { 'edits.0.changes.end': 'timeInvalid' }],
    ['a title without words', { title: { en: ' ' } }, { 'edits.0.changes.title.en': 'required' }],
    ['a day of 25 hours', { duration: 1500 }, { 'edits.0.changes.duration': 'numberTooBig' }],
  ])('refuses %s beside its field', (_, changes, fields) => {
    expect(parseInput(editAgendaInput, edit(changes))).toEqual({
      ok: false,
      code: 'invalid',
      fields,
    });
  });

  test('a warning can be acknowledged, a blocker cannot, and neither can what is no key', () => {
    const acknowledge = (conflictKey: string) =>
      parseInput(editAgendaInput, {
        id: ID,
        activityId: ID,
        edits: [{ type: 'acknowledge', conflictKey, factsKey: 'abc', note: '' }],
      }).ok;
    const keys = [`gap ${ID}`, `place_overlap ${ID}`, `gap ${'가'.repeat(1_900)}`];
    expect(keys.map(acknowledge)).toEqual([true, false, false]);
  });
});
