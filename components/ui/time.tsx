import { useLocale } from 'next-intl';
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
} from '@/lib/i18n/format';
import type { Instant, When } from '@/lib/i18n/wall-clock';

const STYLES = {
  /** Tue 24 Oct */
  day: formatDay,
  /** Tue 24 */
  tab: formatDayTab,
  /** Tuesday 24 October */
  long: formatLongDay,
  /** Tue 24 October 2023 */
  'day-date': formatDayDate,
  /** 24 October */
  'day-month': formatDayMonth,
  /** 24 October 2023 */
  full: formatDate,
};

const machine = (when: When) => (typeof when === 'string' ? when : new Date(when).toISOString());

/** A date in the reader's language. `zone` is the IANA zone in which an instant falls on a date. */
export function DateText({
  when,
  zone,
  as = 'full',
}: {
  when: When;
  zone: string;
  as?: keyof typeof STYLES;
}) {
  return <time dateTime={machine(when)}>{STYLES[as](useLocale(), when, zone)}</time>;
}

/** 24–26 October 2023, both days included. */
export function DateRange({ from, to, zone }: { from: When; to: When; zone: string }) {
  return <span className="num">{formatDateRange(useLocale(), from, to, zone)}</span>;
}

/** 09:45, or 09:45–11:30 when there is an end. */
export function TimeText({ from, to, zone }: { from: Instant; to?: Instant; zone: string }) {
  return (
    <time dateTime={machine(from)}>
      {to === undefined ? formatTime(from, zone) : formatTimeRange(from, to, zone)}
    </time>
  );
}

/** 1 h 45 min */
export function LengthText({ minutes }: { minutes: number }) {
  return <span className="num">{formatLength(useLocale(), minutes)}</span>;
}

export function NumberText({ value, maxDecimals }: { value: number; maxDecimals?: number }) {
  return <span className="num">{formatNumber(useLocale(), value, { maxDecimals })}</span>;
}

/** A percentage is never alone: print the counts it comes from beside it. */
export function PercentText({ ratio }: { ratio: number }) {
  return <span className="num">{formatPercent(useLocale(), ratio)}</span>;
}
