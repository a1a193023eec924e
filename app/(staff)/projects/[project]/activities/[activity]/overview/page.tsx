import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActivityHead } from '@/components/activities/activity-head';
import { DelegationTable } from '@/components/activities/delegation-table';
import { EditLink } from '@/components/activities/edit-link';
import { GroupsList } from '@/components/activities/groups-list';
import { activityHref } from '@/components/activities/links';
import { OverviewActions } from '@/components/activities/overview-actions';
import { OverviewAside } from '@/components/activities/overview-aside';
import { canEditActivity, canSeeAllDelegations, canSeeDraft } from '@/lib/activities/policy';
import { countDelegations } from '@/lib/activities/queries/count-delegations';
import { countGroups } from '@/lib/activities/queries/count-groups';
import { listActivities } from '@/lib/activities/queries/list-activities';
import { listGlanceSessions } from '@/lib/activities/queries/list-glance-sessions';
import { listLastChanges } from '@/lib/activities/queries/list-last-changes';
import { now } from '@/lib/core/clock';
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
  const at = now();
  const [[summary], delegations, people, sessions, changes] = await Promise.all([
    listActivities(viewer, { id: activity.id }),
    countDelegations(viewer, activity),
    countGroups(viewer, activity),
    listGlanceSessions(viewer, activity),
    listLastChanges(viewer, activity),
  ]);
  const edit = canEditActivity(viewer, activity) && (
    <EditLink href={activityHref(activity, 'groups')} />
  );
  return (
    <div className="page">
      <ActivityHead
        activity={activity}
        daysLeft={daysUntil(activity, at)}
        actions={
          canEditActivity(viewer, activity) && (
            <OverviewActions activity={activity} hasRelease={Boolean(summary?.release)} />
          )
        }
      />
      <div className="two two-top">
        <div>
          <DelegationTable delegations={delegations} timeZone={activity.timeZone} aside={edit} />
          {canSeeAllDelegations(viewer, activity) && (
            <GroupsList groups={activity.groups} people={people} aside={edit} />
          )}
        </div>
        {summary && (
          <OverviewAside
            activity={activity}
            summary={summary}
            sessions={sessions}
            changes={changes}
            at={at}
            seesDraft={canSeeDraft(viewer, activity)}
          />
        )}
      </div>
    </div>
  );
}
