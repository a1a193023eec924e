import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon-names';
import { LocalizedText } from '@/components/ui/localized-text';
import { Status, type Tone } from '@/components/ui/marks';
import type { VisitStatus } from '@/lib/core/vocabulary';
import { formatLength } from '@/lib/i18n/format';
import type { City, Way } from '@/lib/map/types';
import { useMapWords } from './map-words';
import type { ListedVisit } from './visit-map';

const LOOKS: Record<VisitStatus, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'mut', icon: 'ring' },
  asked: { tone: 'mut', icon: 'dash' },
  tentative: { tone: 'warn', icon: 'half' },
  confirmed: { tone: 'ok', icon: 'check' },
  declined: { tone: 'danger', icon: 'x' },
  cancelled: { tone: 'mut', icon: 'x' },
};

/** All that the map shows, and what had no room on it: each city with its visits, and each way with its minutes. */
export function MapList({
  cities,
  ways,
  selected,
  hrefOf,
}: {
  cities: readonly City<ListedVisit>[];
  ways: readonly Way[];
  selected: string | null;
  hrefOf: (visitId: string) => string;
}) {
  const { t, cityName, counts, length } = useMapWords();
  const status = useTranslations('vocabulary.visitStatus');
  const locale = useLocale();
  return (
    <details className="vm-list">
      <summary>{t('asList')}</summary>
      <ul aria-label={t('cities')}>
        {cities
          .filter(({ visits }) => visits.length > 0)
          .map((city) => (
            <li key={city.key}>
              <b>{cityName(city)}</b>{' '}
              <span className="mut">
                {city.spots.length === 0
                  ? t('nowhere', { counts: counts(city.visits) })
                  : counts(city.visits)}
              </span>
              <ul>
                {city.visits.map((visit) => (
                  <li key={visit.id}>
                    <Link
                      href={hrefOf(visit.id)}
                      scroll={false}
                      prefetch={false}
                      aria-current={visit.id === selected ? 'true' : undefined}
                    >
                      <LocalizedText text={visit.topic} />
                    </Link>{' '}
                    <Status {...LOOKS[visit.status]}>{status(visit.status)}</Status>
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
      {ways.length > 0 && (
        <ul aria-label={t('ways')}>
          {ways.map((way) => (
            <li key={`${way.from.key} ${way.to.key}`}>
              {t('way', { from: cityName(way.from), to: cityName(way.to) })}{' '}
              <b className="nw">{way.minutes === null ? t('unknown') : length(way)}</b>
              {way.tooShort > 0 && (
                <>
                  {' '}
                  <Status tone="danger" icon="error">
                    {t('tooShort', { length: formatLength(locale, way.tooShort) })}
                  </Status>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
