import { getTranslations } from 'next-intl/server';
import { AttentionList } from '@/components/dashboard/attention-list';
import { StaffActivities } from '@/components/dashboard/staff-activities';
import { PageHead } from '@/components/ui/page-head';
import type { ActivitySummary } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { DelegationsPart } from './delegations';
import { notOver, waitingFor } from './waiting';

/** A coordinator's day: the activities that run or come, and what waits. */
export async function WorkPart({
  viewer,
  activities,
}: {
  viewer: Viewer;
  activities: readonly ActivitySummary[];
}) {
  const t = await getTranslations('dashboard');
  const at = now();
  const open = notOver(activities, at);
  return (
    <div className="page">
      <PageHead title={t('title')} lead={t('work.lead', { count: open.length })} />
      <div className="two two-top">
        <div>
          <StaffActivities activities={open} />
          {viewer.focalPointOf.length > 0 && <DelegationsPart viewer={viewer} />}
        </div>
        <AttentionList items={waitingFor(viewer, activities, at)} named />
      </div>
    </div>
  );
}
