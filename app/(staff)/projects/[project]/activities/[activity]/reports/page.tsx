import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ReportHead } from '@/components/activities/report-head';
import { AttendanceFigures } from '@/components/attendance/attendance-figures';
import { EmptyState } from '@/components/ui/empty-state';
import { listActivities } from '@/lib/activities/queries/list-activities';
import { canSeeAttendance } from '@/lib/attendance/policy';
import { loadAttendanceTallies } from '@/lib/attendance/queries/attendance-report';
import { loadReleasedSessions } from '@/lib/attendance/queries/released-session-list';
import { counts, rowsOfTallies } from '@/lib/attendance/rules';
import { type ActivityParams, openActivity, windowTitle } from '../open-activity';

type Props = { params: ActivityParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'reports');
  const t = await getTranslations('activities.tabs');
  return windowTitle(t('reports'), activity);
}

/** What can be handed to a donor: figures without names, whether they are final, and the files behind them. */
export default async function ReportsPage({ params }: Props) {
  const { viewer, activity } = await openActivity(params, 'reports');
  const [summary] = await listActivities(viewer, { id: activity.id });
  const sessions = await loadReleasedSessions(viewer, activity);
  const rows = rowsOfTallies((await loadAttendanceTallies(viewer, activity)) ?? []);
  const t = await getTranslations('activities.reports');
  return (
    <div className="page">
      <ReportHead
        total={counts(rows)}
        isSignedOff={summary?.isSignedOff ?? false}
        exportHref={
          canSeeAttendance(viewer, activity) && sessions.length > 0
            ? `${activityHref(activity, 'attendance')}/export`
            : undefined
        }
      />
      {sessions.length > 0 ? (
        <AttendanceFigures activity={activity} sessions={sessions} rows={rows} />
      ) : (
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      )}
    </div>
  );
}
