import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { participantsCsv, participantsXlsx } from '@/components/participants/export-files';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { attachment, CSV_TYPE, XLSX_TYPE } from '@/lib/core/download';
import { exportParticipants } from '@/lib/participants/commands/show-participants';
import { readView } from '@/lib/participants/rules/table';

type Context = { params: Promise<{ project: string; activity: string }> };

/** What the table shows at the same address, on all of its pages, as a file: `?format=csv` or `xlsx`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const { format, ...asked } = Object.fromEntries(new URL(request.url).searchParams);
  if (format !== 'csv' && format !== 'xlsx') notFound();
  const view = readView(asked);
  const pages = (await exportParticipants(viewer, activity, view)) ?? notFound();
  const file = {
    pages,
    columns: view.columns,
    timeZone: activity.timeZone,
    locale: await getLocale(),
    t: await getTranslations('participants'),
    words: await getTranslations('vocabulary'),
    languages: await getTranslations('people.language'),
  };
  const name = `participants-${slug}.${format}`;
  return format === 'csv'
    ? attachment(participantsCsv(file), CSV_TYPE, name)
    : attachment(new Uint8Array(await participantsXlsx(file)), XLSX_TYPE, name);
}
