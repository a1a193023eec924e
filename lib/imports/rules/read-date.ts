import type { Cell } from '@/lib/core/spreadsheet/sheet';
import { clear, plain, type Reading, textOf, unsure, wrong } from './reading';

/** Excel counts days from here, which already makes up for its wrong leap year 1900. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1910 to 2099. Smaller numbers are more likely a year that stands alone. */
const EXCEL_DAYS = { first: 3_654, last: 73_050 };
const DAY = 86_400_000;

/** What programs write behind a day when they export it. */
const TIME = /(?<=\d)[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/** The first letters of a month, in English, Russian, and the languages that borrow either. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'май', 'мая'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
];

/**
 * An ISO day. Dots mean day first wherever Sapar is used. With slashes or dashes the day comes first too, and
 * where the month could, a warning says how it was read. Years are never completed from two digits.
 */
export function readDate(cell: Cell | undefined): Reading<string | null> {
  const value = textOf(cell).replace(TIME, '');
  if (value === '') return clear(null);
  if (typeof cell === 'object') return existing(value, ...numbers(value.split('-')));
  if (/^\d+(\.0+)?$/.test(value)) return fromDigits(value);

  const yearFirst = /^(\d{4})\s?[-/.년]\s?(\d{1,2})\s?[-/.월]\s?(\d{1,2})\s?[일.]?$/u.exec(value);
  if (yearFirst) return existing(value, ...numbers(yearFirst.slice(1)));
  const yearLast = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{2}|\d{4})(?:\s?г\.?)?$/u.exec(
    value,
  );
  if (yearLast) return fromNumbers(value, yearLast);
  return fromWords(value);
}

function fromDigits(value: string): Reading<string | null> {
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(value);
  if (packed) return existing(value, ...numbers(packed.slice(1)));
  const days = Number(value);
  if (days < EXCEL_DAYS.first || days > EXCEL_DAYS.last) return wrong(null, 'notADate', { value });
  return clear(new Date(EXCEL_DAY_ZERO + days * DAY).toISOString().slice(0, 10));
}

function fromNumbers(value: string, match: RegExpExecArray): Reading<string | null> {
  const [, first = '', separator, second = '', year = ''] = match;
  if (year.length === 2) return wrong(null, 'shortYear', { value });
  const dayFirst = isoDay(Number(year), Number(second), Number(first));
  const monthFirst = isoDay(Number(year), Number(first), Number(second));
  if (separator === '.' || dayFirst === monthFirst)
    return existing(value, ...numbers([year, second, first]));
  if (dayFirst === null) return unsure(monthFirst, 'monthFirst', { value, date: monthFirst ?? '' });
  return monthFirst === null
    ? clear(dayFirst)
    : unsure(dayFirst, 'dayFirst', { value, date: dayFirst });
}

/** `6 May 1984`, `May 6, 1984`, `6-May-1984`, `6 мая 1984 г.` */
function fromWords(value: string): Reading<string | null> {
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? (\p{L}+)|(\p{L}+) (\d{1,2})(?:st|nd|rd|th)?) (\d{4})(?: г| года| year)?$/u.exec(
      plain(value),
    );
  const [, dayBefore, monthAfter, monthBefore, dayAfter, year] = words ?? [];
  const name = monthAfter ?? monthBefore ?? '';
  const month = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1;
  if (month === 0) return wrong(null, 'notADate', { value });
  return existing(value, Number(year), month, Number(dayBefore ?? dayAfter));
}

function existing(value: string, year: number, month: number, day: number): Reading<string | null> {
  const date = isoDay(year, month, day);
  return date === null ? wrong(null, 'noSuchDate', { value }) : clear(date);
}

function numbers(parts: readonly (string | undefined)[]): [number, number, number] {
  return [Number(parts[0]), Number(parts[1]), Number(parts[2])];
}

/** Null where the calendar has no such day, or no living person or valid passport could have it. */
function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
