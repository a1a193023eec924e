import { notFound } from 'next/navigation';
import { calendarResponse } from '@/lib/core/calendar-response';
import { localized } from '@/lib/core/localized';
import { readLocale } from '@/lib/i18n/locale';
import { calendarEntries } from '@/lib/itinerary/rules/calendar-entries';
import { findPublicRelease } from '@/lib/programme/queries/public-programme';

type Context = { params: Promise<{ project: string; activity: string }> };

/** The public sessions of an activity, for calendar programs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { project, activity } = await params;
  const { snapshot } = (await findPublicRelease(project, activity)) ?? notFound();
  const locale = await readLocale();
  return calendarResponse(request, `${snapshot.activity.id}-${snapshot.number}-${locale}`, () => ({
    name: localized(snapshot.activity.title, locale).text,
    timeZone: snapshot.activity.timeZone,
    entries: calendarEntries(snapshot, locale, ({ isPublic }) => isPublic),
  }));
}
