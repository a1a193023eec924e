import { useTranslations } from 'next-intl';
import { CountryChip } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import type { ProjectCountry } from '@/lib/projects/types';

/** The countries that send people, and how many of each the project means to train. */
export function CountriesList({ countries }: { countries: readonly ProjectCountry[] }) {
  const t = useTranslations('projects.countries');
  const words = useTranslations('vocabulary.country');
  const target = countries.reduce((sum, country) => sum + country.target, 0);
  return (
    <section>
      <SectionHead
        title={t('title')}
        aside={countries.length > 0 && t('count', { count: countries.length })}
      />
      <ul className="pairs">
        {countries.map(({ country, target }) => (
          <li key={country}>
            <span className="row">
              <CountryChip code={country} /> <b className="b">{words(country)}</b>
            </span>
            <span className="mid num">{target > 0 ? t('target', { target }) : t('noTarget')}</span>
          </li>
        ))}
        {target > 0 && (
          <li>
            <b className="b">{t('all')}</b>
            <b className="b num">{t('target', { target })}</b>
          </li>
        )}
      </ul>
      {countries.length === 0 && <p className="mut att-none">{t('none')}</p>}
    </section>
  );
}
