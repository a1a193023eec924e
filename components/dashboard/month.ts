import type { Locale } from '@/lib/core/vocabulary';
import { MONTHS } from '@/lib/i18n/calendar-words';

/** Oct, окт, 10월: what stands under a day of the month. `date` is `YYYY-MM-DD`. */
export function shortMonth(locale: Locale, date: string): string {
  const month = Number(date.slice(5, 7));
  return locale === 'ko' ? `${month}월` : (MONTHS[locale].short[month - 1] ?? '');
}
