import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActivityHead } from '@/components/activities/activity-head';
import { DelegationTable } from '@/components/activities/delegation-table';
import { EditLink } from '@/components/activities/edit-link';
import { GroupsList } from '@/components/activities/groups-list';
import { activityHref } from '@/components/activities/links';
import { OverviewActions } from '@/components/activities/overview-actions';
import { OverviewAside } from '@/components/activities/overview-aside';
import { canEditActivity, canSeeAllDelegations } from '@/lib/activities/policy';
import { now } from '@/lib/core/clock';
import { loadOverview } from '@/lib/dashboard/queries/load-overview';
import { daysUntil } from '@/lib/dashboard/rules';
import { type ActivityParams, openActivity, windowTitle } from '../open-activity';

type Props = { params: ActivityParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'overview');
  const t = await getTranslations('activities.tabs');
  return windowTitle(t('overview'), activity);
}

export default async function OverviewPage({ params }: Props) {
  const { viewer, activity } = await openActivity(params, 'overview');
  const overview = (await loadOverview(viewer, activity)) ?? notFound();
  const mayEdit = canEditActivity(viewer, activity);
  const change = mayEdit && <EditLink href={activityHref(activity, 'groups')} />;
  const hasRelease = overview.summary.release !== null;
  return (
    <div className="page">
      <ActivityHead
        activity={activity}
        daysLeft={daysUntil(activity, now())}
        actions={mayEdit && <OverviewActions activity={activity} hasRelease={hasRelease} />}
      />
      <div className="two two-top">
        <div>
          <DelegationTable
            delegations={overview.delegations}
            timeZone={activity.timeZone}
            aside={change}
          />
          {canSeeAllDelegations(viewer, activity) && (
            <GroupsList groups={activity.groups} people={overview.groupPeople} aside={change} />
          )}
        </div>
        <OverviewAside activity={activity} overview={overview} />
      </div>
    </div>
  );
}
