import { describe, expect, test } from 'vitest';
import { parseInput } from '@/lib/core/action-result';
import { createSessionInput, moveSessionInput } from './schema';

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
        placeId: null,
        groupIds: [],
        people: [],
        languages: [],
        mustFollowId: null,
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

test('a move may put a session back into the tray', () => {
  const nowhere = { sessionId: ID, version: 3, day: '', startsAt: '', endsAt: '' };
  expect(parseInput(moveSessionInput, nowhere)).toEqual({
    ok: true,
    value: { sessionId: ID, version: 3, day: null, startsAt: null, endsAt: null },
  });
});
