import { expect, test } from 'vitest';
import { parseInput } from '@/lib/core/action-result';
import { changeActivityStatusInput, createActivityInput, setDelegationsInput } from './schema';

const ID = '018b6a5e-7c00-7000-8000-000000000001';
const typed = {
  id: ID,
  projectId: ID,
  slug: 'study-visit-5',
  kind: 'study_visit',
  title: { en: 'Study visit 5', ru: '', ko: '' },
  summary: { en: '', ru: '', ko: '' },
  startsOn: '2026-12-07',
  endsOn: '2026-12-09',
  timeZone: 'Asia/Seoul',
  city: '',
};

test('what a new activity is not asked has the values that most of them have', () => {
  expect(parseInput(createActivityInput, typed)).toEqual({
    ok: true,
    value: {
      ...typed,
      title: { en: 'Study visit 5' },
      summary: null,
      city: null,
      dayStartsAt: '08:00',
      dayEndsAt: '20:00',
      lunchFrom: '11:30',
      lunchUntil: '14:00',
      longestGap: 120,
      travelBuffer: 0,
      attendanceThreshold: 80,
      isPublic: false,
    },
  });
});

test.each([
  [{ timeZone: 'Asia/Soul' }, { timeZone: 'timeZoneUnknown' }],
  [{ timeZone: '+09:00' }, { timeZone: 'timeZoneUnknown' }],
  [{ timeZone: '' }, { timeZone: 'required' }],
  [{ endsOn: '2026-12-06' }, { endsOn: 'endBeforeStart' }],
  [{ endsOn: '2027-12-08' }, { endsOn: 'activityTooLong' }],
  [{ endsOn: '3026-12-09' }, { endsOn: 'dateInvalid' }],
  [{ dayStartsAt: '20:00' }, { dayEndsAt: 'dayEndBeforeStart' }],
  [{ lunchUntil: '11:30' }, { lunchUntil: 'lunchEndBeforeStart' }],
  [{ kind: '' }, { kind: 'required' }],
  [{ startsOn: '' }, { startsOn: 'required' }],
  [{ startsOn: '2026-02-30' }, { startsOn: 'dateInvalid' }],
  [{ title: { en: ' ', ru: 'Визит', ko: '' } }, { 'title.en': 'required' }],
  [{ attendanceThreshold: 101 }, { attendanceThreshold: 'numberTooBig' }],
  [{ longestGap: null }, { longestGap: 'required' }],
])('%j is refused', (wrong, fields) => {
  expect(parseInput(createActivityInput, { ...typed, ...wrong })).toEqual({
    ok: false,
    code: 'invalid',
    fields,
  });
});

test('an activity may last a whole year', () => {
  const year = { ...typed, startsOn: '2028-01-01', endsOn: '2028-12-31' };
  expect(parseInput(createActivityInput, year)).toMatchObject({ ok: true });
});

test('nobody signs off by setting a status', () => {
  const input = { activityId: ID, status: 'signed_off', version: 1 };
  expect(parseInput(changeActivityStatusInput, input)).toEqual({
    ok: false,
    code: 'invalid',
    fields: { status: 'invalid' },
  });
});

test('a delegation without a quota is a country that sends nobody; the same country twice is a mistake', () => {
  const line = { id: ID, country: 'KZ', quota: null, nominationDeadline: '' };
  const input = { activityId: ID, delegations: [line] };
  expect(parseInput(setDelegationsInput, input)).toEqual({
    ok: true,
    value: { activityId: ID, delegations: [{ ...line, nominationDeadline: null }] },
  });
  expect(parseInput(setDelegationsInput, { ...input, delegations: [line, line] })).toEqual({
    ok: false,
    code: 'invalid',
    fields: { delegations: 'twice' },
  });
});
