import { assert, constantFrom, date, integer, property, tuple, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/core/zoned-time';
import type { PlaceCalendar } from '../types';
import { workingCalendar } from './place-calendar';
import {
  isWorkingDay,
  USUAL_CALENDAR,
  workingDaysBefore,
  workingDaysBetween,
} from './working-days';

const week = (...weekdays: number[]) =>
  weekdays.map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '18:00' }));
const host = (of: Partial<PlaceCalendar>) =>
  workingCalendar({ hours: [], dates: [], country: 'KR', changes: [], ...of });
const extra = { date: '2023-10-02', isHoliday: true };
const open = (on: string) => ({ date: on, opensAt: '10:00', closesAt: '12:00' });
const closed = (on: string) => ({ date: on, opensAt: null, closesAt: null });

describe('working days before', () => {
  // 2023-10-25 is a Wednesday.
  test.each([
    ['none is the day itself', '2023-10-25', 0, [], '2023-10-25'],
    ['two are two dates in one week', '2023-10-25', 2, [], '2023-10-23'],
    ['a weekend does not count', '2023-10-25', 3, [], '2023-10-20'],
    ['two weeks are ten', '2023-10-25', 10, [], '2023-10-11'],
    ['before a Sunday comes Friday', '2023-10-29', 1, [], '2023-10-27'],
    ['a host who works from Tuesday to Saturday', '2023-10-25', 2, [2, 3, 4, 5, 6], '2023-10-21'],
    ['it goes back over a new year', '2024-01-02', 2, [], '2023-12-29'],
  ])('the usual calendar: %s', (_, day, days, weekdays, due) => {
    expect(workingDaysBefore(day, days, { ...USUAL_CALENDAR, week: weekdays })).toBe(due);
  });

  test.each([
    ['over Chuseok, National Foundation Day and Hangul Day', '2023-10-10', 5, {}, '2023-09-27'],
    ['over a day that was decreed', '2023-10-10', 5, { changes: [extra] }, '2023-09-26'],
    ['over Seollal, its eve included', '2024-02-13', 2, {}, '2024-02-07'],
    ['over the new year of Korea', '2024-01-02', 1, {}, '2023-12-29'],
    ['over the new year of Armenia', '2024-01-08', 1, { country: 'AM' }, '2023-12-29'],
    ['where nobody knows the holidays', '2024-01-02', 1, { country: 'KG' }, '2024-01-01'],
    [
      'Tuesday to Saturday over Chuseok',
      '2023-10-04',
      1,
      { hours: week(2, 3, 4, 5, 6) },
      '2023-09-27',
    ],
    [
      'a holiday on which the place is open',
      '2023-10-04',
      1,
      { dates: [open('2023-10-03')] },
      '2023-10-03',
    ],
    [
      'a day on which the place is closed',
      '2023-10-26',
      1,
      { dates: [closed('2023-10-25')] },
      '2023-10-24',
    ],
    [
      'a holiday that is worked',
      '2023-10-10',
      1,
      { changes: [{ date: '2023-10-09', isHoliday: false }] },
      '2023-10-09',
    ],
  ] as const)('of a host: %s', (_, day, days, of, due) => {
    expect(workingDaysBefore(day, days, host(of))).toBe(due);
  });
});

describe('for any host and any date', () => {
  const isoDate = date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2030-12-31T00:00:00Z'),
    noInvalidDate: true,
  }).map((day) => day.toISOString().slice(0, 10));
  const anyHost = tuple(
    constantFrom('KR', 'KZ', 'AM', 'TJ', null),
    uniqueArray(integer({ min: 1, max: 7 })),
    uniqueArray(isoDate, { maxLength: 5 }),
  ).map(([country, weekdays, shut]) =>
    host({ country, hours: week(...weekdays), dates: shut.map(closed) }),
  );
  const days = integer({ min: 1, max: 40 });

  test('the day that is found is worked, and exactly so many are left until the date', () => {
    assert(
      property(anyHost, isoDate, days, (calendar, day, count) => {
        const due = workingDaysBefore(day, count, calendar);
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(workingDaysBetween(due, day, calendar)).toBe(count);
        expect(workingDaysBetween(addDays(due, 1), day, calendar)).toBe(count - 1);
      }),
    );
  });

  test('one day after the other is as many at once, and holidays only make it earlier', () => {
    assert(
      property(anyHost, isoDate, days, days, (calendar, day, first, more) => {
        const due = workingDaysBefore(day, first + more, calendar);
        expect(workingDaysBefore(workingDaysBefore(day, first, calendar), more, calendar)).toBe(
          due,
        );
        const without = { ...calendar, isHoliday: () => false, said: new Map() };
        expect(due <= workingDaysBefore(day, first + more, without)).toBe(true);
      }),
    );
  });

  test('there are none until a date that came before', () => {
    expect(workingDaysBetween('2023-10-25', '2023-10-20')).toBe(0);
  });
});
