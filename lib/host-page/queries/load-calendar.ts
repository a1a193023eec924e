import { eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { places } from '@/db/schema/places';
import { hosts, siteVisits, visitSteps } from '@/db/schema/visits';
import type { Calendar } from '@/lib/core/calendar-file';
import { localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import type { HostGuest } from '@/lib/host-links/types';

/**
 * The visit as an entry of the host's calendar: one UID for its life, and a sequence that grows with every step, so that
 * opening the file again moves or cancels it. Null while only dates are named.
 */
export async function loadVisitCalendar(
  guest: HostGuest,
  locale: Locale,
): Promise<{ tag: string; calendar: Calendar } | null> {
  const db = await database();
  const [row] = await db
    .select({
      status: siteVisits.status,
      topic: siteVisits.topic,
      start: siteVisits.offeredStart,
      end: siteVisits.offeredEnd,
      title: activities.title,
      timeZone: activities.timeZone,
      place: places.name,
      address: places.address,
      latitude: places.latitude,
      longitude: places.longitude,
      steps: sql<number>`(select count(*)::int from ${visitSteps} where ${visitSteps.siteVisitId} = ${siteVisits.id})`,
      changedAt: sql<number>`(select (extract(epoch from max(${visitSteps.at})) * 1000)::float8
        from ${visitSteps} where ${visitSteps.siteVisitId} = ${siteVisits.id})`,
    })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .leftJoin(places, eq(places.id, hosts.placeId))
    .where(eq(siteVisits.id, guest.siteVisitId));
  if (!row?.start || !row.end) return null;
  const inWords = (text: typeof row.topic | null) => text && localized(text, locale).text;
  const { latitude, longitude, status, steps } = row;
  const activity = localized(row.title, locale).text;
  return {
    tag: `${guest.siteVisitId}-${steps}-${locale}`,
    calendar: {
      name: activity,
      timeZone: row.timeZone,
      entries: [
        {
          uid: `visit-${guest.siteVisitId}@sapar`,
          sequence: steps,
          lastModified: new Date(row.changedAt).toISOString(),
          startsAt: row.start.toISOString(),
          endsAt: row.end.toISOString(),
          title: localized(row.topic, locale).text,
          description: activity,
          location: [inWords(row.place), inWords(row.address)].filter(Boolean).join(', ') || null,
          coordinates: latitude !== null && longitude !== null ? { latitude, longitude } : null,
          isCancelled: status === 'cancelled' || status === 'declined',
          isTentative: status !== 'confirmed',
        },
      ],
    },
  };
}
