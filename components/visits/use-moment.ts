import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatTime } from '@/lib/i18n/format';

/** "Tue 3 Oct, 10:30", on the clock of the activity. */
export function useMoment(timeZone: string): (at: number) => string {
  const t = useTranslations('visits');
  const locale = useLocale();
  return (at) =>
    t('time', { day: formatDay(locale, at, timeZone), time: formatTime(at, timeZone) });
}
