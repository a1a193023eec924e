import { useLocale, useTranslations } from 'next-intl';
import { localized } from '@/lib/core/localized';
import { VISIT_STATUSES } from '@/lib/core/vocabulary';
import { formatLength } from '@/lib/i18n/format';
import type { MapWords } from '@/lib/map/rules/draw-map';
import type { City, MapVisit, Way } from '@/lib/map/types';

/** Names, counts and lengths as maps and their lists say them. */
export function useMapWords() {
  const t = useTranslations('map');
  const locale = useLocale();
  const cityName = ({ name }: City) => localized(name, locale).text;
  const counts = (visits: readonly MapVisit[]) =>
    VISIT_STATUSES.map((status) => ({
      status,
      count: visits.filter((visit) => visit.status === status).length,
    }))
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => t('counts', { status, count }))
      .join(', ');
  const length = ({ minutes, estimated }: Way) => {
    if (minutes === null) return '';
    const words = formatLength(locale, minutes);
    return estimated ? t('about', { length: words }) : words;
  };
  const words: MapWords = {
    name: ({ cities }) => {
      // A hotel beside the visited city is not what the mark is about.
      const visited = cities.filter((city) => city.visits.length > 0);
      const [first, second, ...more] = (visited.length > 0 ? visited : cities).map(cityName);
      if (first === undefined || second === undefined) return first ?? '';
      return more.length === 0
        ? t('two', { first, second })
        : t('several', { first, count: more.length + 1 });
    },
    counts: ({ visits }) => counts(visits),
    minutes: length,
  };
  return { t, cityName, counts, length, words };
}
