import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActivityHead } from '@/components/activities/activity-head';
import { OverviewActions } from '@/components/activities/overview-actions';
import { OverviewDesk } from '@/components/activities/overview-desk';
import { OverviewFigures } from '@/components/activities/overview-figures';
import { canSeeAllDelegations } from '@/lib/activities/policy';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { loadDesk } from '@/lib/dashboard/queries/load-desk';
import { loadOverview } from '@/lib/dashboard/queries/load-overview';
import { daysUntil } from '@/lib/dashboard/rules/attention';
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
  const daysLeft = daysUntil(activity, at);
  const desk = await loadDesk(viewer, activity);
  if (desk) {
    return (
      <div className="page">
        <ActivityHead
          activity={activity}
          daysLeft={daysLeft}
          people={desk.people}
          actions={<OverviewActions activity={activity} hasRelease={desk.isPublished} />}
        />
        <OverviewDesk activity={activity} desk={desk} at={at.getTime()} nextId={newId()} />
      </div>
    );
  }
  const overview = (await loadOverview(viewer, activity)) ?? notFound();
  return (
    <div className="page">
      <ActivityHead activity={activity} daysLeft={daysLeft} />
      <OverviewFigures
        activity={activity}
        overview={overview}
        isAll={canSeeAllDelegations(viewer, activity)}
      />
    </div>
  );
}
