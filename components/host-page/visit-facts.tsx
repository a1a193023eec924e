import { useLocale, useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import { CountryChip } from '@/components/ui/marks';
import { DateText, TimeText } from '@/components/ui/time';
import type { HostPage } from '@/lib/host-page/types';
import { formatDateRange, formatLength } from '@/lib/i18n/format';
import { languageName } from '@/lib/i18n/language-name';
import { cityOfZone } from '@/lib/i18n/zone-names';

/** What is asked of the host: when, who, in which language and what for. Of people only how many and as what. */
export function VisitFacts({ page }: { page: HostPage }) {
  const t = useTranslations('hostPage.facts');
  const locale = useLocale();
  const { people, countries, roles, languages, objective, wishes } = page;
  const spoken = languages.map((code) => languageName(locale, code)).join(', ');
  const interpreter = t(page.needsInterpreter ? 'weInterpret' : 'noInterpreter');
  return (
    <dl className="facts">
      <When page={page} />
      <dt>{t('who')}</dt>
      <dd>
        {t('people', { count: people })}{' '}
        {countries.map((code) => (
          <span key={code}>
            <CountryChip code={code} />{' '}
          </span>
        ))}
        {roles.length > 0 && (
          <span className="mut host-line">
            {roles.map(({ role, count }) => t(`role.${role}`, { count })).join(', ')}
          </span>
        )}
      </dd>
      <dt>{t('language')}</dt>
      <dd>{[spoken, interpreter].filter(Boolean).join(', ')}</dd>
      {objective && (
        <>
          <dt>{t('purpose')}</dt>
          <dd className="host-words">
            <LocalizedText text={objective} />
          </dd>
        </>
      )}
      {wishes && (
        <>
          <dt>{t('wishes')}</dt>
          <dd className="host-words">
            <LocalizedText text={wishes} />
          </dd>
        </>
      )}
      <dt>{t('activity')}</dt>
      <dd>
        <LocalizedText text={page.activity.title} />
      </dd>
    </dl>
  );
}

function When({ page: { offered, wishedDates, duration, activity } }: { page: HostPage }) {
  const t = useTranslations('hostPage.facts');
  const locale = useLocale();
  const { timeZone: zone, startsOn, endsOn } = activity;
  const length = formatLength(locale, duration);
  if (offered) {
    return (
      <>
        <dt>{t('when')}</dt>
        <dd>
          <b className="host-line">
            <DateText when={offered.start} zone={zone} as="day-date" />{' '}
            <TimeText from={offered.start} to={offered.end} zone={zone} />
          </b>
          <span className="mut">{t('zone', { city: cityOfZone(zone, locale), length })}</span>
        </dd>
      </>
    );
  }
  return (
    <>
      <dt>{t('wished')}</dt>
      <dd>
        {wishedDates.length === 0 && <b>{formatDateRange(locale, startsOn, endsOn, zone)}</b>}
        {wishedDates.map((date) => (
          <b key={date} className="host-line">
            <DateText when={date} zone={zone} as="day-date" />
          </b>
        ))}
        <span className="mut host-line">
          {wishedDates.length > 0
            ? t('anyTime', { count: wishedDates.length, length })
            : t('days', { length })}
        </span>
      </dd>
    </>
  );
}
