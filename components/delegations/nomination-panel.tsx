import { useLocale, useTranslations } from 'next-intl';
import { Status } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import {
  gapsOf,
  isSubmitted,
  nominationState,
  whyNotTakenBack,
} from '@/lib/delegations/rules/submission';
import type { DelegationFacts } from '@/lib/delegations/types';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { cityOfZone, homeZone } from '@/lib/i18n/zone-names';
import { placesTaken } from '@/lib/participants/rules/standing';
import { GapList } from './gap-list';
import { SubmitNomination, TakeBackNomination } from './submit-nomination';

/** Where the nomination is, what it lacks, and what its focal point can do with it now. */
export function NominationPanel({
  delegation,
  mayWork,
  at,
  isFirst = false,
}: {
  delegation: DelegationFacts;
  mayWork: boolean;
  at: Date;
  /** Whether submitting is what the page is for. */
  isFirst?: boolean;
}) {
  const t = useTranslations('delegations.nomination');
  const locale = useLocale();
  const { id, country, submittedAt, askedBack, counts } = delegation;
  const gaps = gapsOf(delegation);
  const zone = homeZone(country);
  const state = nominationState(delegation);
  const isOpen = state !== 'settled' && !isSubmitted(delegation);
  return (
    <section>
      <SectionHead title={t('title')} />
      {submittedAt && (
        <Status tone="ok" icon="check">
          {t('submitted', {
            day: formatDay(locale, new Date(submittedAt), zone),
            time: formatTime(new Date(submittedAt), zone),
            city: cityOfZone(zone, locale),
          })}
        </Status>
      )}
      {state === 'open' && (
        <Status tone="warn" icon="clock">
          {t('notSubmitted')}
        </Status>
      )}
      {state === 'settled' && (
        <Status tone="ok" icon="check">
          {t('settled')}
        </Status>
      )}
      {gaps.length > 0 ? <GapList gaps={gaps} /> : <p className="mid">{t('complete')}</p>}
      {mayWork ? (
        <div className="acts">
          {isOpen && placesTaken(counts) > 0 && (
            <SubmitNomination
              delegationId={id}
              named={placesTaken(counts)}
              gaps={gaps}
              again={submittedAt !== null}
              isFirst={isFirst}
            />
          )}
          {submittedAt && askedBack === 0 && whyNotTakenBack(delegation, at.getTime()) === null && (
            <TakeBackNomination delegationId={id} />
          )}
        </div>
      ) : (
        <p className="mid">{t('closed')}</p>
      )}
    </section>
  );
}
