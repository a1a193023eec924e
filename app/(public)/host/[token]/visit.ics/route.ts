import { notFound } from 'next/navigation';
import { calendarResponse } from '@/lib/core/calendar-response';
import { guestOfRequest } from '@/lib/host-page/queries/guest-of-request';
import { loadVisitCalendar } from '@/lib/host-page/queries/load-calendar';
import { asLocale } from '@/lib/i18n/locale';

/** The visit for the host's own calendar, in the language that the address names. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const guest = await guestOfRequest((await params).token, request.headers);
  if (!guest) notFound();
  const locale = asLocale(new URL(request.url).searchParams.get('lang')) ?? guest.locale;
  const visit = await loadVisitCalendar(guest, locale);
  if (!visit) notFound();
  const response = await calendarResponse(request, visit.tag, () => visit.calendar);
  response.headers.set('Cache-Control', 'private, no-store');
  response.headers.set('Content-Disposition', 'attachment; filename="visit.ics"');
  return response;
}
