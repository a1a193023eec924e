import type { Cell } from '@/lib/core/spreadsheet/sheet';
import { clear, plain, type Reading, textOf, unsure, wrong } from './reading';
import { words } from './word-list';

/** Which number comes first in a column of dates, as the dates prove that have but one reading. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** Excel counts days from here, which already makes up for its wrong leap year 1900. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1910 to 2099. Smaller numbers are more likely a year that stands alone. */
const EXCEL_DAYS = { first: 3_654, last: 73_050 };
const DAY = 86_400_000;

/** What programs write behind a day when they export it. */
const TIME = /(?<=\d)[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/**
 * The first letters of each month: English, Russian and the languages that borrow either, Azerbaijani and Uzbek, Kazakh,
 * Kyrgyz by its own months, Armenian, Georgian.
 */
const MONTHS: readonly (readonly string[])[] = [
  words('jan, янв, yan, қаң, үчтүн, հունվ, იან'),
  words('feb, фев, fev, ақп, бирдин, փետ, თებ'),
  words('mar, мар, нау, жалган, մար, მარ'),
  words('apr, апр, сәу, чын, ապր, აპრ'),
  words('may, май, мая, мам, бугу, մայ, მაი'),
  words('jun, июн, iyun, маус, кулжа, հունի, ივნ'),
  words('jul, июл, iyul, шіл, теке, հուլ, ივლ'),
  words('aug, авг, avg, avq, там, баш, օգո, აგვ'),
  words('sep, сен, sen, қыр, аяк, սեպ, სექ'),
  words('oct, окт, okt, қаз, тогуз, հոկ, ოქტ'),
  words('nov, ноя, ное, noy, қар, жети, նոյ, ნოე'),
  words('dec, дек, dek, жел, бешт, դեկ, დეკ'),
];
/** What stands beside the numbers of a written date: words for year, for month, and endings of numbers. */
const AROUND = words(
  'year, of, st, nd, rd, th, г, год, года, го, ого, числа, ж, жыл, жылы, жылғы, жылдын, жылгы, айы, ы, куран',
  'оона, соли, сол, и, йил, йилнинг, yil, yilning, yili, il, ilin, ildə, ci, cı, cu, cü, թ, թվական, թվականի',
  'ին, წ, წელი, წლის',
);

const YEAR_FIRST = /^(\d{4})\s?[-/.년]\s?(\d{1,2})\s?[-/.월]\s?(\d{1,2})\s?[일.]?$/u;
const YEAR_LAST = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{2}|\d{4})(?:\s?(?:г|ж|թ|წ)\.?)?$/u;

/**
 * An ISO day. Dots mean day first wherever Sapar is used. With slashes or dashes the day comes first too, and
 * where the month could, a warning says how it was read; `order` is what the rest of the column proves. Years are
 * never completed from two digits. A place after the date, as in `date and place of birth`, is left out with a warning.
 */
export function readDate(cell: Cell | undefined, order?: DateOrder): Reading<string | null> {
  const value = textOf(cell).replace(TIME, '');
  if (value === '') return clear(null);
  if (typeof cell === 'object') return existing(value, ...numbers(value.split('-')));
  if (/^\d+(\.0+)?$/.test(value)) return fromDigits(value);

  const yearFirst = YEAR_FIRST.exec(value);
  if (yearFirst) return existing(value, ...numbers(yearFirst.slice(1)));
  const yearLast = YEAR_LAST.exec(value);
  if (yearLast) return fromNumbers(value, yearLast, order);
  const written = fromWords(value);
  return written.value === null ? (beforePlace(value, order) ?? written) : written;
}

/** Whether the cell holds a day as Excel counts them. */
export function isExcelDay(cell: Cell | undefined): boolean {
  const days = Number(textOf(cell));
  return typeof cell !== 'object' && days >= EXCEL_DAYS.first && days <= EXCEL_DAYS.last;
}

/** What the dates of a column prove that could be read in one order only. */
export function dateOrder(cells: readonly Cell[]): DateOrder | null {
  const orders = new Set(
    cells.flatMap((cell) => {
      const [, first, separator, second, year] = YEAR_LAST.exec(textOf(cell)) ?? [];
      if (separator === undefined || separator === '.') return [];
      const dayFirst = isoDay(Number(year), Number(second), Number(first));
      const monthFirst = isoDay(Number(year), Number(first), Number(second));
      if ((dayFirst === null) === (monthFirst === null)) return [];
      return dayFirst === null ? ('monthFirst' as const) : ('dayFirst' as const);
    }),
  );
  const [only] = orders;
  return orders.size === 1 && only ? only : null;
}

function fromDigits(value: string): Reading<string | null> {
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(value);
  if (packed) return existing(value, ...numbers(packed.slice(1)));
  if (/^\d{6}$/.test(value)) return wrong(null, 'shortYear', { value });
  const days = Number(value);
  if (days < EXCEL_DAYS.first || days > EXCEL_DAYS.last) return wrong(null, 'notADate', { value });
  return clear(new Date(EXCEL_DAY_ZERO + days * DAY).toISOString().slice(0, 10));
}

function fromNumbers(
  value: string,
  match: RegExpExecArray,
  order: DateOrder | undefined,
): Reading<string | null> {
  const [, first = '', separator, second = '', year = ''] = match;
  if (year.length === 2) return wrong(null, 'shortYear', { value });
  const dayFirst = isoDay(Number(year), Number(second), Number(first));
  const monthFirst = isoDay(Number(year), Number(first), Number(second));
  if (separator === '.' || dayFirst === monthFirst)
    return existing(value, ...numbers([year, second, first]));
  if (dayFirst === null || (order === 'monthFirst' && monthFirst !== null))
    return unsure(monthFirst, 'monthFirst', { value, date: monthFirst ?? '' });
  return monthFirst === null || order === 'dayFirst'
    ? clear(dayFirst)
    : unsure(dayFirst, 'dayFirst', { value, date: dayFirst });
}

/** No date takes more signs, in whatever language. */
const LONGEST_IN_WORDS = 60;

/** `6 May 1984`, `May 6, 1984`, `06-May-1984`, `6 мая 1984 г.`, `1984-yil 6-may`, `1984 წლის 6 მაისი` */
function fromWords(value: string): Reading<string | null> {
  const parts = value.length > LONGEST_IN_WORDS ? [] : (plain(value).match(/\d+|[^\d\s]+/g) ?? []);
  const [one, two, ...more] = parts.filter(isNumber);
  const isDate =
    more.length === 0 &&
    parts.every((part) => isNumber(part) || AROUND.includes(part) || monthOf(part) > 0);
  const months = isDate ? parts.map(monthOf).filter((month) => month > 0) : [];
  const [month] = months;
  if (months.length !== 1 || month === undefined || one === undefined || two === undefined)
    return wrong(null, 'notADate', { value });
  const [day, year] = one.length > two.length ? [two, one] : [one, two];
  if (day.length > 2) return wrong(null, 'notADate', { value });
  if (year.length === 2) return wrong(null, 'shortYear', { value });
  return existing(value, Number(year), month, Number(day));
}

function isNumber(part: string): boolean {
  return /^\d/.test(part);
}

function monthOf(word: string): number {
  return MONTHS.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}

function beforePlace(value: string, order: DateOrder | undefined): Reading<string | null> | null {
  const [, date = '', place = ''] =
    /^(.*\d(?:\s?[гжթწ]\.?)?)[,;\s]\s*(\p{L}[^\d]*)$/u.exec(value) ?? [];
  if (date === '') return null;
  const reading = readDate(date.trim(), order);
  if (reading.value === null) return null;
  const rest = { level: 'warning', code: 'restIgnored', params: { value: place } } as const;
  return { value: reading.value, remarks: [...reading.remarks, rest] };
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
