import { useLocale, useTranslations } from 'next-intl';
import type { Country } from '@/lib/core/vocabulary';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { cityOfZone, homeZone } from '@/lib/i18n/zone-names';

/**
 * A deadline on the clocks of those who have to keep it and, where they differ, on the activity's:
 * "Fri 13 Oct, 18:00 in Dushanbe (22:00 in Seoul)". Where the other clocks show another date, they say so.
 */
export function useDeadline(): (iso: string, country: Country, timeZone: string) => string {
  const t = useTranslations('delegations');
  const locale = useLocale();
  return (iso, country, timeZone) => {
    const at = new Date(iso);
    const home = homeZone(country);
    const [day, otherDay] = [formatDay(locale, at, home), formatDay(locale, at, timeZone)];
    const [time, otherTime] = [formatTime(at, home), formatTime(at, timeZone)];
    const here = { day, time, city: cityOfZone(home, locale) };
    if (day === otherDay && time === otherTime) return t('deadline', here);
    return t('deadlineBoth', {
      ...here,
      otherTime: day === otherDay ? otherTime : `${otherDay} ${otherTime}`,
      otherCity: cityOfZone(timeZone, locale),
    });
  };
}
