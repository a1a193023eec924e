import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '@/lib/core/vocabulary';
import { hasCalendar, holidaysBetween, isHoliday } from './holidays-of';

const dates = (...of: Parameters<typeof holidaysBetween>) =>
  holidaysBetween(...of).map(({ date }) => date.slice(5));

describe('holidays by the calendar', () => {
  test('Chuseok lasts three days, and the holidays around it are there', () => {
    expect(holidaysBetween('KR', '2023-09-20', '2023-10-10')).toEqual([
      ...['2023-09-28', '2023-09-29', '2023-09-30'].map((date) => ({
        date,
        name: { en: 'Korean Thanksgiving', ko: '추석' },
        isSubstitute: false,
      })),
      {
        date: '2023-10-03',
        name: { en: 'National Foundation Day', ko: '개천절' },
        isSubstitute: false,
      },
      { date: '2023-10-09', name: { en: 'Hangul Day', ko: '한글날' }, isSubstitute: false },
    ]);
  });

  test.each([
    ['2023', ['01-21', '01-22', '01-23', '01-24']],
    ['2024', ['02-09', '02-10', '02-11', '02-12']],
    ['2025', ['01-28', '01-29', '01-30']],
    ['2026', ['02-16', '02-17', '02-18']],
  ])('Seollal of %s begins on its eve, with the day in place of a Sunday', (year, expected) => {
    expect(dates('KR', `${year}-01-15`, `${year}-02-20`)).toEqual(expected);
  });

  test('two holidays on one date are one, and the day in their place is marked', () => {
    expect(holidaysBetween('KR', '2025-05-01', '2025-05-10')).toEqual([
      { date: '2025-05-05', name: { en: "Children's Day", ko: '어린이날' }, isSubstitute: false },
      { date: '2025-05-06', name: { en: "Children's Day", ko: '어린이날' }, isSubstitute: true },
    ]);
  });

  test('a day that is only observed is worked', () => {
    expect(dates('KR', '2023-07-01', '2023-07-31')).toEqual([]);
  });

  test('names are in the languages that are known, and a day of the moon has its local date', () => {
    expect(holidaysBetween('KZ', '2023-06-20', '2023-07-10')).toEqual([
      { date: '2023-06-28', name: { en: 'Eid al-Adha', ru: 'Курбан-айт' }, isSubstitute: false },
      {
        date: '2023-07-06',
        name: { en: 'Capital City Day', ru: 'День столицы' },
        isSubstitute: false,
      },
    ]);
  });

  test('a range over a new year has both', () => {
    expect(dates('UZ', '2022-12-20', '2023-01-05')).toEqual(['01-01', '01-02']);
    expect(dates('AM', '2022-12-31', '2023-01-07')).toEqual(
      '12-31 01-01 01-02 01-03 01-04 01-05 01-06'.split(' '),
    );
  });

  test('two countries have no calendar', () => {
    expect(COUNTRIES.filter((country) => !hasCalendar(country))).toEqual(['KG', 'TJ']);
  });
});

describe('what a government decreed', () => {
  const changes = [
    { date: '2023-10-02', name: { en: 'Extra holiday' }, isHoliday: true },
    { date: '2023-10-09', name: { en: 'Worked this year' }, isHoliday: false },
  ];

  test('adds a day and takes one away', () => {
    expect(dates('KR', '2023-10-01', '2023-10-31', changes)).toEqual(['10-02', '10-03']);
    expect(
      ['2023-10-02', '2023-10-03', '2023-10-09'].map((on) => isHoliday('KR', on, changes)),
    ).toEqual([true, true, false]);
  });

  test('is all there is where no calendar is known, and there are none without a country', () => {
    expect(dates('KG', '2023-01-01', '2023-12-31', changes)).toEqual(['10-02']);
    expect(isHoliday(null, '2023-01-01')).toBe(false);
  });
});
