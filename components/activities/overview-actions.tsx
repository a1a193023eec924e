import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { needsRelease, settableStatuses } from '@/lib/activities/rules';
import type { Activity } from '@/lib/activities/types';
import { activityHref } from './links';
import { StatusButtons } from './status-buttons';

/** What a coordinator does from here: the next status, the facts, the public page if it is open. */
export function OverviewActions({
  activity,
  hasRelease,
}: {
  activity: Activity;
  hasRelease: boolean;
}) {
  const t = useTranslations('activities.overview');
  const choices = settableStatuses(activity.status).filter(
    (next) => hasRelease || !needsRelease(next),
  );
  const { id, slug, project, version, isPublic } = activity;
  return (
    <>
      <StatusButtons activityId={id} version={version} choices={choices} />
      <LinkButton href={activityHref(activity, 'edit')} icon="edit">
        {t('edit')}
      </LinkButton>
      {isPublic && (
        <LinkButton href={`/p/${project.slug}/${slug}`} icon="ext">
          {t('publicPage')}
        </LinkButton>
      )}
    </>
  );
}
