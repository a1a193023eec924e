import { useTranslations } from 'next-intl';
import { activityHref } from '@/components/activities/links';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import type { DelegationFacts } from '@/lib/delegations/types';

/** How many countries and places, and the way back to the people. */
export function BoardHead({
  activity,
  delegations,
}: {
  activity: Activity;
  delegations: readonly DelegationFacts[];
}) {
  const t = useTranslations('delegations');
  const places = delegations.reduce((sum, { quota }) => sum + quota, 0);
  return (
    <PageHead
      work
      title={t('title')}
      aside={delegations.length > 0 && t('lead', { countries: delegations.length, places })}
      actions={
        <LinkButton icon="list" href={activityHref(activity, 'participants')}>
          {t('back')}
        </LinkButton>
      }
    />
  );
}
