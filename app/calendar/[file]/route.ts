import { notFound } from 'next/navigation';
import { calendarResponse } from '@/lib/core/calendar-response';
import { findCalendarFeed } from '@/lib/itinerary/queries/calendar-feed';

/** `/calendar/<token>.ics`: one person's sessions of one activity, for calendar programs. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [, token] = /^([\w-]{43})\.ics$/.exec((await params).file) ?? [];
  const feed = token ? await findCalendarFeed(token) : null;
  if (!feed) notFound();
  return calendarResponse(request, feed.tag, feed.calendar);
}
