import { describe, expect, test } from 'vitest';
import { readLength, readTime } from './clock-answers';

describe('a time as somebody types it', () => {
  test.each(['09:45', '945', '9.45'])('reads %s', (typed) => {
    expect(readTime('2023-10-24', typed, 'Asia/Seoul')).toEqual({
      ok: true,
      value: Date.UTC(2023, 9, 24, 0, 45),
    });
  });

  test.each([
    ['nothing', '2023-10-24', '', 'required'],
    ['no day', '', '09:45', 'required'],
    ['no time at all', '2023-10-24', 'noon', 'timeInvalid'],
    ['an hour that the clocks skip', '2024-03-31', '02:30', 'timeSkipped'],
  ])('refuses %s', (_, day, typed, code) => {
    expect(readTime(day, typed, 'Europe/Berlin')).toEqual({ ok: false, code });
  });

  test('takes the first of an hour that the clocks repeat', () => {
    expect(readTime('2024-10-27', '02:30', 'Europe/Berlin')).toEqual({
      ok: true,
      value: Date.UTC(2024, 9, 27, 0, 30),
    });
  });

  test('takes midnight as the end of a day', () => {
    expect(readTime('2023-10-24', '24:00', 'Asia/Seoul')).toEqual({
      ok: true,
      value: Date.UTC(2023, 9, 24, 15),
    });
  });
});

test.each([
  ['90', { ok: true, value: 90 }],
  ['', { ok: false, code: 'required' }],
  ['0', { ok: false, code: 'numberInvalid' }],
  ['1.5', { ok: false, code: 'numberInvalid' }],
  ['1441', { ok: false, code: 'sessionTooLong' }],
])('a length of "%s" minutes', (typed, read) => {
  expect(readLength(typed)).toEqual(read);
});
