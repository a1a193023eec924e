import { useLocale, useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import { Note } from '@/components/ui/marks';
import { DateRange } from '@/components/ui/time';
import { cityOfZone, utcOffset } from '@/lib/i18n/zone-names';
import type { Programme } from '@/lib/programme/types';
import { Cities } from './cities';

/** What, when and where, as the title page of a printed programme. */
export function ProgrammeHead({ programme }: { programme: Programme }) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const zone = programme.timeZone;
  return (
    <div className="pub pub-h">
      <div>
        <h1>
          <LocalizedText text={programme.title} />
        </h1>
        <p className="lede">
          <LocalizedText text={programme.summary ?? programme.project} />
        </p>
        {programme.isIllustrative && <Note title={t('illustrative')}>{t('illustrativeBody')}</Note>}
      </div>
      <dl className="pub-f">
        <dt className="vh">{t('when')}</dt>
        <dd className="b">
          <DateRange from={programme.startsOn} to={programme.endsOn} zone={zone} />
        </dd>
        <dt className="vh">{t('where')}</dt>
        <dd>
          <Cities cities={programme.cities} />
        </dd>
        <dt className="vh">{t('timeZone')}</dt>
        <dd className="mut">
          {t('allTimes', {
            city: cityOfZone(zone, locale),
            offset: utcOffset(programme.startsOn, zone),
          })}
        </dd>
      </dl>
    </div>
  );
}
