import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { hosts } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { placeCalendarOf } from '@/lib/holidays/queries/place-calendar-of';
import type { Host, HostContact } from '../types';
import { visibleHosts } from './visible-hosts';

/** In the order in which they are written to; of `hosts` in the statement around it. */
export const contactsOfHost = sql<
  HostContact[]
>`(select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name,
    'nameNative', c.name_native, 'jobTitle', c.job_title, 'email', c.email, 'phone', c.phone, 'locale', c.locale,
    'hasBounced', c.bounced_at is not null) order by c.position, c.id), '[]'::json)
  from host_contacts c where c.host_id = ${sql.raw('hosts.id')})`;

/** One host with its contacts and when its place is open; null where there is none that the viewer may see. */
export async function findHost(viewer: Viewer, id: string): Promise<Host | null> {
  if (!isId(id)) return null;
  const db = await database();
  const [row] = await db
    .select({
      id: hosts.id,
      organization: {
        id: organizations.id,
        name: organizations.name,
        shortName: organizations.shortName,
      },
      place: {
        id: places.id,
        name: places.name,
        address: places.address,
        city: places.city,
        country: places.country,
        latitude: places.latitude,
        longitude: places.longitude,
      },
      calendar: placeCalendarOf(sql.raw('hosts.place_id')),
      locale: hosts.locale,
      languages: hosts.languages,
      capacity: hosts.capacity,
      leadTime: hosts.leadTime,
      nameListDays: hosts.nameListDays,
      nameListFields: hosts.nameListFields,
      asksForId: hosts.asksForId,
      photos: hosts.photos,
      gate: hosts.gate,
      parking: hosts.parking,
      entryRules: hosts.entryRules,
      note: hosts.note,
      contacts: contactsOfHost,
      isArchived: sql<boolean>`${hosts.archivedAt} is not null`,
      version: hosts.version,
    })
    .from(hosts)
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .leftJoin(places, eq(places.id, hosts.placeId))
    .where(and(eq(hosts.id, id), visibleHosts(viewer)));
  return row ?? null;
}
