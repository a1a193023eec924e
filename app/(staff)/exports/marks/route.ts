import { notFound } from 'next/navigation';
import { marksCsv } from '@/components/attendance/export-csv';
import { canExportMarks } from '@/lib/attendance/policy';
import { exportedMarks } from '@/lib/attendance/queries/exported-marks';
import { requireViewer } from '@/lib/auth/viewer';
import { attachment, CSV_TYPE } from '@/lib/core/download';

/** All marks of the projects whose staff the viewer belongs to, streamed. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer();
  if (!canExportMarks(viewer)) notFound();
  return attachment(marksCsv(exportedMarks(viewer)), CSV_TYPE, 'marks.csv');
}
