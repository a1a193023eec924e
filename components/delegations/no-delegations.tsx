import { useTranslations } from 'next-intl';
import { activityHref } from '@/components/activities/links';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Activity } from '@/lib/activities/types';

/** What stands in the place of the board while no country is asked to send anybody. */
export function NoDelegations({ activity, mayEdit }: { activity: Activity; mayEdit: boolean }) {
  const t = useTranslations('delegations.none');
  return (
    <EmptyState
      title={t('title')}
      actions={
        mayEdit && (
          <LinkButton variant="primary" href={activityHref(activity, 'groups')}>
            {t('set')}
          </LinkButton>
        )
      }
    >
      {mayEdit ? t('body') : t('own')}
    </EmptyState>
  );
}
