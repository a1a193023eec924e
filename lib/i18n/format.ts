import type { Locale } from '@/lib/core/vocabulary';
import { MONTHS, WEEKDAYS } from './calendar-words';
import { type Instant, type WallDate, type When, wallClock, wallDate } from './wall-clock';

/**
 * Dates, times, lengths and numbers as section 7 of the design language writes them.
 * Pure: zones are IANA names and always given, because a server has no zone of its own to lean on.
 */

type Words = {
  /** Tue 24 Oct */
  day: (date: WallDate) => string;
  /** Tue 24: the tab of a day */
  tab: (date: WallDate) => string;
  /** Tuesday 24 October */
  longDay: (date: WallDate) => string;
  dayDate: (date: WallDate) => string;
  /** 24 October */
  dayMonth: (date: WallDate) => string;
  /** 24 October 2023 */
  date: (date: WallDate) => string;
  /** 24–26 October 2023; `from` is not the same day as `to` */
  range: (from: WallDate, to: WallDate) => string;
  hours: string;
  minutes: string;
};

const sameMonth = (a: WallDate, b: WallDate) => a.year === b.year && a.month === b.month;

/** English and Russian differ in their words and in how a year ends. */
function western(
  locale: 'en' | 'ru',
  units: { year: string; hours: string; minutes: string },
): Words {
  const month = ({ month }: WallDate, length: 'short' | 'long') =>
    MONTHS[locale][length][month - 1] ?? '';
  const weekday = ({ weekday }: WallDate, length: 'short' | 'long') =>
    WEEKDAYS[locale][length][weekday] ?? '';
  const dayMonth = (date: WallDate) => `${date.day} ${month(date, 'long')}`;
  const date = (value: WallDate) => `${dayMonth(value)} ${value.year}${units.year}`;
  return {
    day: (value) => `${weekday(value, 'short')} ${value.day} ${month(value, 'short')}`,
    tab: (value) => `${capital(weekday(value, 'short'))} ${value.day}`,
    longDay: (value) => `${weekday(value, 'long')}${locale === 'ru' ? ',' : ''} ${dayMonth(value)}`,
    dayDate: (value) => `${weekday(value, 'short')} ${date(value)}`,
    dayMonth,
    date,
    range: (from, to) => {
      if (sameMonth(from, to)) return `${from.day}–${date(to)}`;
      return `${from.year === to.year ? dayMonth(from) : date(from)}–${date(to)}`;
    },
    hours: units.hours,
    minutes: units.minutes,
  };
}

const korean: Words = {
  day: (date) => `${korean.dayMonth(date)} (${WEEKDAYS.ko.short[date.weekday]})`,
  tab: (date) => `${date.day}일 ${WEEKDAYS.ko.short[date.weekday]}`,
  longDay: (date) => `${korean.dayMonth(date)} ${WEEKDAYS.ko.long[date.weekday]}`,
  dayDate: (date) => `${korean.date(date)} (${WEEKDAYS.ko.short[date.weekday]})`,
  dayMonth: ({ month, day }) => `${month}월 ${day}일`,
  date: (date) => `${date.year}년 ${korean.dayMonth(date)}`,
  range: (from, to) => {
    if (sameMonth(from, to)) return `${to.year}년 ${to.month}월 ${from.day}–${to.day}일`;
    return `${korean.date(from)}–${from.year === to.year ? korean.dayMonth(to) : korean.date(to)}`;
  },
  hours: '시간',
  minutes: '분',
};

const WORDS: Record<Locale, Words> = {
  en: western('en', { year: '', hours: ' h', minutes: ' min' }),
  ru: western('ru', { year: ' г.', hours: ' ч', minutes: ' мин' }),
  ko: korean,
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Tue 24 Oct, вт 24 окт, 10월 24일 (화) */
export function formatDay(locale: Locale, when: When, zone: string): string {
  return WORDS[locale].day(wallDate(when, zone));
}

/** Tue 24, Вт 24, 24일 화 */
export function formatDayTab(locale: Locale, when: When, zone: string): string {
  return WORDS[locale].tab(wallDate(when, zone));
}

/** Tuesday, вторник, 화요일 */
export function formatWeekday(locale: Locale, when: When, zone: string): string {
  return WEEKDAYS[locale].long[wallDate(when, zone).weekday] ?? '';
}

/** Tuesday 24 October: for a date that someone must act on */
export function formatLongDay(locale: Locale, when: When, zone: string): string {
  return WORDS[locale].longDay(wallDate(when, zone));
}

/** Tue 24 October 2023, вт 24 октября 2023 г., 2023년 10월 24일 (화): for somebody outside, who has no other year in sight */
export function formatDayDate(locale: Locale, when: When, zone: string): string {
  return WORDS[locale].dayDate(wallDate(when, zone));
}

/** 24 October, 24 октября, 10월 24일 */
export function formatDayMonth(locale: Locale, when: When, zone: string): string {
  return WORDS[locale].dayMonth(wallDate(when, zone));
}

/** 24 October 2023, 24 октября 2023 г., 2023년 10월 24일 */
export function formatDate(locale: Locale, when: When, zone: string): string {
  return WORDS[locale].date(wallDate(when, zone));
}

/** 24–26 October 2023; both days are inside, and one day is written once */
export function formatDateRange(locale: Locale, from: When, to: When, zone: string): string {
  const [first, last] = [wallDate(from, zone), wallDate(to, zone)];
  const words = WORDS[locale];
  if (sameMonth(first, last) && first.day === last.day) return words.date(last);
  return words.range(first, last);
}

/** 09:45, in every language */
export function formatTime(at: Instant, zone: string): string {
  const { hour, minute } = wallClock(at, zone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** 09:45–11:30 */
export function formatTimeRange(from: Instant, to: Instant, zone: string): string {
  return `${formatTime(from, zone)}–${formatTime(to, zone)}`;
}

/** 1 h 45 min, 1 ч 45 мин, 1시간 45분; `minutes` is a whole number, not negative */
export function formatLength(locale: Locale, minutes: number): string {
  const words = WORDS[locale];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && `${hours}${words.hours}`, rest > 0 && `${rest}${words.minutes}`];
  return parts.filter(Boolean).join(' ') || `0${words.minutes}`;
}

const NUMBERS = { en: 'en-GB', ru: 'ru-RU', ko: 'ko-KR' } as const satisfies Record<Locale, string>;

/** 1,200 and 4.5, 1 200 (with a no-break space) and 4,5 */
export function formatNumber(
  locale: Locale,
  value: number,
  options: { minDecimals?: number; maxDecimals?: number } = {},
): string {
  return new Intl.NumberFormat(NUMBERS[locale], {
    minimumFractionDigits: options.minDecimals,
    maximumFractionDigits: Math.max(options.minDecimals ?? 0, options.maxDecimals ?? 1),
    useGrouping: 'always',
  }).format(value);
}

/** Kept, because making one takes longer than everything that it formats on a page. */
const percents = new Map<Locale, Intl.NumberFormat>();

/** 93%, Russian with a no-break space; `ratio` is 0 to 1 */
export function formatPercent(locale: Locale, ratio: number): string {
  const kept = percents.get(locale) ?? new Intl.NumberFormat(NUMBERS[locale], { style: 'percent' });
  percents.set(locale, kept);
  return kept.format(ratio);
}
