import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AttendanceFigures } from '@/components/attendance/attendance-figures';
import { AttendanceHead } from '@/components/attendance/attendance-head';
import { AttendanceMatrix, MatrixLegend } from '@/components/attendance/matrix';
import { LinkButton } from '@/components/ui/button';
import { ClientMessages } from '@/components/ui/client-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { canSignOff } from '@/lib/attendance/policy';
import {
  loadAttendanceReport,
  loadAttendanceTallies,
} from '@/lib/attendance/queries/attendance-report';
import { loadReleasedSessions } from '@/lib/attendance/queries/released-session-list';
import { attendanceRowsByCountry, rowsOfTallies } from '@/lib/attendance/rules';
import { requireViewer } from '@/lib/auth/viewer';
import { titleOfPage } from '../open-activity';

type Props = { params: Promise<{ project: string; activity: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('attendance'))('title'));
}

export default async function AttendancePage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const report = await loadAttendanceReport(viewer, activity);
  const rows = report
    ? attendanceRowsByCountry(report)
    : rowsOfTallies((await loadAttendanceTallies(viewer, activity)) ?? notFound());
  const sessions = report?.sessions ?? (await loadReleasedSessions(viewer, activity));
  const t = await getTranslations('attendance');
  const path = `/projects/${project}/activities/${slug}`;
  return (
    <ClientMessages namespaces={['attendance']}>
      <div className="att-page">
        <AttendanceHead
          activity={activity}
          report={report}
          sessions={sessions.length}
          exportHref={report && `${path}/attendance/export`}
          maySignOff={canSignOff(viewer, activity)}
        />
        {sessions.length === 0 ? (
          <EmptyState
            title={t('emptyTitle')}
            actions={report && <LinkButton href={`${path}/agenda`}>{t('toAgenda')}</LinkButton>}
          >
            {t('emptyBody')}
          </EmptyState>
        ) : (
          <div className="att-parts">
            {report && (
              <section>
                <MatrixLegend />
                <AttendanceMatrix report={report} zone={activity.timeZone} />
              </section>
            )}
            <AttendanceFigures activity={activity} sessions={sessions} rows={rows} />
          </div>
        )}
      </div>
    </ClientMessages>
  );
}
