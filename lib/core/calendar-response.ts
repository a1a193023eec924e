import { type Calendar, writeCalendar } from './calendar-file';

/**
 * A calendar to subscribe to. `tag` changes exactly when the calendar does: a program that has it already
 * gets 304 and nothing is written (RFC 9110, 13.1.2).
 */
export async function calendarResponse(
  request: Request,
  tag: string,
  calendar: () => Promise<Calendar> | Calendar,
): Promise<Response> {
  const etag = `"${tag}"`;
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache' };
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((part) => part.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*'))
    return new Response(null, { status: 304, headers });
  return new Response(writeCalendar(await calendar()), {
    headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
