import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import { SectionHead } from '@/components/ui/page-head';
import { DateText } from '@/components/ui/time';
import { LOCALES } from '@/lib/core/vocabulary';
import type { Host, HostPlace as Place } from '@/lib/hosts/types';
import { formatNumber } from '@/lib/i18n/format';

/** Where a host receives and when; the place itself is changed on its own page. */
export function HostPlace({ place, calendar }: Pick<Host, 'place' | 'calendar'>) {
  const t = useTranslations('hosts.place');
  return (
    <section>
      <SectionHead
        title={t('title')}
        aside={
          place && (
            <Link className="lk" href={`/places/${place.id}`}>
              {t('edit')}
            </Link>
          )
        }
      />
      {place ? (
        <>
          <p className="b">
            <LocalizedText text={place.name} />
          </p>
          <Address place={place} />
          <Hours calendar={calendar} />
        </>
      ) : (
        <p className="mut">{t('none')}</p>
      )}
    </section>
  );
}

/** In every language that it is given in: one for the reader, one for the driver. */
function Address({ place: { address, latitude, longitude } }: { place: Place }) {
  const t = useTranslations('hosts.place');
  const locale = useLocale();
  const degrees = (value: number) => formatNumber(locale, value, { maxDecimals: 5 });
  return (
    <dl className="pfacts">
      <div>
        <dt>{t('address')}</dt>
        <dd>
          {address
            ? LOCALES.filter((language) => address[language]).map((language) => (
                <span className="hs-line" lang={language} key={language}>
                  {address[language]}
                </span>
              ))
            : t('noAddress')}
        </dd>
      </div>
      {latitude !== null && longitude !== null && (
        <div>
          <dt>{t('coordinates')}</dt>
          <dd className="num">
            {degrees(latitude)}, {degrees(longitude)}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Hours({ calendar: { hours, dates } }: Pick<Host, 'calendar'>) {
  const t = useTranslations('hosts.place');
  const weekdays = useTranslations('places.weekdays');
  const day = (weekday: number) => weekdays(String(weekday) as '1');
  return (
    <dl className="pfacts">
      <div>
        <dt>{t('hours')}</dt>
        <dd>
          {hours.length === 0 && t('noHours')}
          {hours.map(({ weekday, opensAt, closesAt }) => (
            <span className="hs-line num" key={`${weekday} ${opensAt}`}>
              {day(weekday)} {opensAt}–{closesAt}
            </span>
          ))}
        </dd>
      </div>
      {dates.length > 0 && (
        <div>
          <dt>{t('dates')}</dt>
          <dd>
            {dates.map(({ date, opensAt, closesAt }) => (
              <span className="hs-line num" key={`${date} ${opensAt}`}>
                <DateText when={date} zone="UTC" />{' '}
                {opensAt ? `${opensAt}–${closesAt}` : t('closed')}
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
