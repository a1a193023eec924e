import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { attendanceCsv } from '@/components/attendance/export-csv';
import { attendanceXlsx } from '@/components/attendance/export-xlsx';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { loadAttendanceReport } from '@/lib/attendance/queries/attendance-report';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { attachment, CSV_TYPE, XLSX_TYPE } from '@/lib/core/download';

type Context = { params: Promise<{ project: string; activity: string }> };

/** The attendance of one activity as a file: `?format=csv` (one row per person and session) or `xlsx` (the matrix). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const report = (await loadAttendanceReport(viewer, activity)) ?? notFound();
  switch (new URL(request.url).searchParams.get('format')) {
    case 'csv':
      return attachment(attendanceCsv(activity, report), CSV_TYPE, `attendance-${slug}.csv`);
    case 'xlsx': {
      const locale = await getLocale();
      const file = await attendanceXlsx(activity, report, {
        locale,
        t: await getTranslations('attendance'),
        words: await getTranslations('vocabulary'),
        madeAt: now(),
      });
      return attachment(new Uint8Array(file), XLSX_TYPE, `attendance-${slug}.xlsx`);
    }
    default:
      return notFound();
  }
}
