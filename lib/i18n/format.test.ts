import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/core/vocabulary';
import {
  formatDate,
  formatDateRange,
  formatDay,
  formatDayDate,
  formatDayMonth,
  formatDayTab,
  formatLength,
  formatLongDay,
  formatNumber,
  formatPercent,
  formatTime,
  formatTimeRange,
  formatWeekday,
} from './format';

const SEOUL = 'Asia/Seoul';
const inAll = (print: (locale: (typeof LOCALES)[number]) => string) => LOCALES.map(print);

describe('dates', () => {
  test('a day has its weekday', () => {
    expect(inAll((locale) => formatDay(locale, '2023-10-24', SEOUL))).toEqual([
      'Tue 24 Oct',
      'вт 24 окт',
      '10월 24일 (화)',
    ]);
  });

  test('the tab of a day is short', () => {
    expect(inAll((locale) => formatDayTab(locale, '2023-10-24', SEOUL))).toEqual([
      'Tue 24',
      'Вт 24',
      '24일 화',
    ]);
  });

  test('a date for somebody outside has its weekday and its year', () => {
    expect(inAll((locale) => formatDayDate(locale, '2023-10-13', SEOUL))).toEqual([
      'Fri 13 October 2023',
      'пт 13 октября 2023 г.',
      '2023년 10월 13일 (금)',
    ]);
  });

  test('a date to act on names its weekday in full', () => {
    expect(inAll((locale) => formatLongDay(locale, '2023-10-13', SEOUL))).toEqual([
      'Friday 13 October',
      'пятница, 13 октября',
      '10월 13일 금요일',
    ]);
    expect(inAll((locale) => formatWeekday(locale, '2023-10-13', SEOUL))).toEqual([
      'Friday',
      'пятница',
      '금요일',
    ]);
  });

  test('a full date has its year', () => {
    expect(inAll((locale) => formatDate(locale, '2023-10-24', SEOUL))).toEqual([
      '24 October 2023',
      '24 октября 2023 г.',
      '2023년 10월 24일',
    ]);
    expect(inAll((locale) => formatDayMonth(locale, '2023-10-24', SEOUL))).toEqual([
      '24 October',
      '24 октября',
      '10월 24일',
    ]);
  });

  test.each([
    [
      'of one month',
      '2023-10-24',
      '2023-10-26',
      ['24–26 October 2023', '24–26 октября 2023 г.', '2023년 10월 24–26일'],
    ],
    [
      'of two months',
      '2023-10-30',
      '2023-11-02',
      ['30 October–2 November 2023', '30 октября–2 ноября 2023 г.', '2023년 10월 30일–11월 2일'],
    ],
    [
      'of two years',
      '2023-12-30',
      '2024-01-02',
      [
        '30 December 2023–2 January 2024',
        '30 декабря 2023 г.–2 января 2024 г.',
        '2023년 12월 30일–2024년 1월 2일',
      ],
    ],
    [
      'of one day',
      '2023-10-24',
      '2023-10-24',
      ['24 October 2023', '24 октября 2023 г.', '2023년 10월 24일'],
    ],
  ])('a range %s says nothing twice', (_, from, to, printed) => {
    expect(inAll((locale) => formatDateRange(locale, from, to, SEOUL))).toEqual(printed);
  });

  test('an instant falls on the date of the zone', () => {
    const late = new Date('2023-10-24T16:30:00Z');
    expect(formatDay('en', late, SEOUL)).toBe('Wed 25 Oct');
    expect(formatDay('en', late, 'Asia/Baku')).toBe('Tue 24 Oct');
    expect(formatDay('en', late.getTime(), SEOUL)).toBe('Wed 25 Oct');
    expect(formatDay('en', late.toISOString(), SEOUL)).toBe('Wed 25 Oct');
  });

  test('text that is no ISO date is a bug, not a date', () => {
    expect(() => formatDate('en', '24.10.2023', SEOUL)).toThrow(RangeError);
  });
});

describe('times', () => {
  const from = new Date('2023-10-24T00:45:00Z');
  const to = new Date('2023-10-24T02:30:00Z');

  test('a range of times has 24 hours and no spaces', () => {
    expect(formatTimeRange(from, to, SEOUL)).toBe('09:45–11:30');
    expect(formatTimeRange(from, to, 'Asia/Bishkek')).toBe('06:45–08:30');
  });

  test('midnight is 00:00', () => {
    expect(formatTime(new Date('2023-10-24T15:00:00Z'), SEOUL)).toBe('00:00');
  });
});

test.each([
  [105, ['1 h 45 min', '1 ч 45 мин', '1시간 45분']],
  [120, ['2 h', '2 ч', '2시간']],
  [40, ['40 min', '40 мин', '40분']],
  [0, ['0 min', '0 мин', '0분']],
])('a length of %d minutes names no empty part', (minutes, printed) => {
  expect(inAll((locale) => formatLength(locale, minutes))).toEqual(printed);
});

test('numbers group and divide as the language does', () => {
  expect(inAll((locale) => formatNumber(locale, 1200))).toEqual(['1,200', '1\u00a0200', '1,200']);
  expect(inAll((locale) => formatNumber(locale, 4.5))).toEqual(['4.5', '4,5', '4.5']);
  expect(inAll((locale) => formatNumber(locale, 4, { minDecimals: 1 }))).toEqual([
    '4.0',
    '4,0',
    '4.0',
  ]);
  expect(inAll((locale) => formatPercent(locale, 0.934))).toEqual(['93%', '93\u00a0%', '93%']);
});
