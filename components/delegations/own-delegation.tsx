import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { activityHref } from '@/components/activities/links';
import { IllustrativeChip } from '@/components/projects/illustrative-mark';
import { LinkButton } from '@/components/ui/button';
import { LocalizedText } from '@/components/ui/localized-text';
import { CountryChip, Note } from '@/components/ui/marks';
import { DateRange } from '@/components/ui/time';
import type { Viewer } from '@/lib/auth/types';
import { localized } from '@/lib/core/localized';
import type { OwnDelegation } from '@/lib/dashboard/types';
import type { DelegationFacts } from '@/lib/delegations/types';
import { canNominate, canWorkOnNomination } from '@/lib/participants/policy';
import { PLACED } from '@/lib/participants/rules/standing';
import { delegationsHref } from './links';
import { NominationPanel } from './nomination-panel';
import { OwnMembers } from './own-members';
import { useDeadline } from './use-deadline';

type Props = {
  delegation: OwnDelegation;
  /** What it lacks; left out of what is over. */
  facts?: DelegationFacts | undefined;
  viewer: Viewer;
  at: Date;
};

/** A focal point's own delegation: its places, its deadline, what is missing, and what to do about it. */
export function OwnDelegationSection({ delegation, facts, viewer, at }: Props) {
  const t = useTranslations('delegations');
  const deadline = useDeadline();
  const locale = useLocale();
  const { activity, country, quota, members, nominationDeadline } = delegation;
  const named = members.filter(({ status }) => PLACED.includes(status)).length;
  return (
    <section className="own">
      <div className="sec-h">
        <h2 className="h2">
          <CountryChip code={country} /> <LocalizedText text={activity.title} />{' '}
          <IllustrativeChip project={activity.project} />
        </h2>
        <Link className="lk lab" href={delegationsHref(activity, country)}>
          {t('own.open')}
        </Link>
      </div>
      <p className="mid">
        <DateRange from={activity.startsOn} to={activity.endsOn} zone={activity.timeZone} />
        <br />
        {t('page.places', { named, quota })}
        {nominationDeadline && (
          <>
            <br />
            {t(new Date(nominationDeadline) <= at ? 'own.closed' : 'own.closes', {
              deadline: deadline(nominationDeadline, country, activity.timeZone),
            })}
          </>
        )}
      </p>
      <div className="two">
        {members.length === 0 ? (
          <p className="mut att-none">{t('own.nobody')}</p>
        ) : (
          <OwnMembers activity={localized(activity.title, locale).text} members={members} />
        )}
        {facts && <Doors facts={facts} delegation={delegation} viewer={viewer} at={at} />}
      </div>
    </section>
  );
}

/** What is still missing, and the ways to add it. */
function Doors({ facts, delegation, viewer, at }: Props & { facts: DelegationFacts }) {
  const t = useTranslations('delegations');
  const { activity, country } = delegation;
  const { nominationDeadline: iso } = facts;
  const nomination = { ...facts, activity, nominationDeadline: iso ? new Date(iso) : null };
  const mayWork = canWorkOnNomination(viewer, nomination, at);
  const href = activityHref(activity, 'participants');
  return (
    <div className="dlg-side">
      {mayWork && (
        <div className="acts">
          {canNominate(viewer, { ...activity, projectId: facts.projectId }, nomination, at) && (
            <>
              <LinkButton icon="plus" href={`${href}/new`}>
                {t('page.nominate')}
              </LinkButton>
              <LinkButton icon="upload" href={`${href}/import`}>
                {t('page.import')}
              </LinkButton>
            </>
          )}
          <LinkButton icon="file" href={`${delegationsHref(activity, country)}#letters`}>
            {t('own.letter')}
          </LinkButton>
        </div>
      )}
      {facts.askedBack > 0 && (
        <Note
          tone="warn"
          title={t('nomination.asked', { count: facts.askedBack })}
          actions={
            <Link className="lk" href={delegationsHref(activity, country)}>
              {t('own.questions')}
            </Link>
          }
        />
      )}
      <NominationPanel delegation={facts} mayWork={mayWork} at={at} />
    </div>
  );
}
