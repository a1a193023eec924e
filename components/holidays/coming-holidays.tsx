import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import { SectionHead } from '@/components/ui/page-head';
import { DateText } from '@/components/ui/time';
import type { Country } from '@/lib/core/vocabulary';
import type { HolidayLine } from '@/lib/holidays/types';

const SHOWN = 6;

/** The next days on which the country of a place does not work. */
export function ComingHolidays({
  country,
  days,
}: {
  country: Country | null;
  days: readonly HolidayLine[];
}) {
  const t = useTranslations('holidays');
  const closed = days.filter(({ kind }) => kind !== 'worked').slice(0, SHOWN);
  return (
    <section>
      <SectionHead
        title={t('coming')}
        aside={
          country && (
            <Link className="lk" href={`/places/holidays?country=${country}`}>
              {t('all')}
            </Link>
          )
        }
      />
      {!country && <p className="mut">{t('noCountry')}</p>}
      {country && closed.length === 0 && <p className="mut">{t('comingNone')}</p>}
      <ul>
        {closed.map(({ date, name }) => (
          <li key={date}>
            <DateText when={date} zone="UTC" as="day" /> <LocalizedText text={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
