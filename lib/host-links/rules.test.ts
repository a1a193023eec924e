import { expect, test } from 'vitest';
import { linkExpiry } from './rules';

const ACTIVITY = { endsOn: '2023-10-26', timeZone: 'Asia/Seoul' };

test('a link works until two weeks after the last day of the activity, on its clock', () => {
  expect(linkExpiry(ACTIVITY, new Date('2023-09-01T00:00:00Z')).toISOString()).toBe(
    '2023-11-09T15:00:00.000Z',
  );
});

test('a link made after the activity works for two weeks from then', () => {
  expect(linkExpiry(ACTIVITY, new Date('2023-12-01T08:00:00Z')).toISOString()).toBe(
    '2023-12-15T08:00:00.000Z',
  );
});
