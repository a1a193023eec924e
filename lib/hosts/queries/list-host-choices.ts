import { and, eq, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { hosts } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import type { HostChoice } from '../types';
import { visibleHosts } from './visible-hosts';

const contacts = sql<
  HostChoice['contacts']
>`(select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name,
    'nameNative', c.name_native, 'email', c.email, 'hasBounced', c.bounced_at is not null) order by c.position, c.id), '[]'::json)
  from host_contacts c where c.host_id = ${sql.raw('hosts.id')})`;

/** Every host that is not archived, to choose from in a form. */
export async function listHostChoices(viewer: Viewer): Promise<HostChoice[]> {
  const db = await database();
  return db
    .select({
      id: hosts.id,
      name: organizations.name,
      shortName: organizations.shortName,
      placeName: places.name,
      city: places.city,
      leadTime: hosts.leadTime,
      contacts,
    })
    .from(hosts)
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .leftJoin(places, eq(places.id, hosts.placeId))
    .where(and(isNull(hosts.archivedAt), visibleHosts(viewer)))
    .orderBy(sql`lower(${organizations.name}->>'en')`, sql`lower(${places.name}->>'en')`, hosts.id);
}
