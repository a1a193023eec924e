import { and, asc, count, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { hosts, siteVisits } from '@/db/schema/visits';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import { pageWindow } from '@/lib/core/table-state';
import type { Country } from '@/lib/core/vocabulary';
import type { ListedHost } from '../types';
import { says } from './says';
import { visibleHosts } from './visible-hosts';

export const HOST_SORTS = ['name', 'city', 'leadTime', 'visits'] as const;

type Wanted = {
  sort: (typeof HOST_SORTS)[number];
  dir: 'asc' | 'desc';
  /** From 1. */
  page: number;
  pageSize: number;
  /** Words that stand somewhere in the names of the host, its place, city or contacts, in any script, case and order. */
  q: string;
  filters: {
    country?: Country | undefined;
    /** By its English name. */
    city?: string | undefined;
    /** ISO 639-1. */
    language?: string | undefined;
    archived?: 'yes' | undefined;
  };
};

const firstContact = sql<
  ListedHost['contact']
>`(select json_build_object('name', c.name, 'nameNative', c.name_native,
    'canBeReached', c.email is not null and c.bounced_at is null)
  from host_contacts c where c.host_id = ${hosts.id} order by c.email is null, c.position, c.id limit 1)`;

/** A page of the directory. Two statements. */
export async function listHosts(
  viewer: Viewer,
  { sort, dir, page, pageSize, q, filters }: Wanted,
): Promise<{ rows: ListedHost[]; total: number }> {
  const db = await database();
  const planned = viewer.isAdmin ? sql`true` : inArray(activities.projectId, staffProjects(viewer));
  const visits = sql<number>`(select count(*)::int from ${siteVisits} join ${activities} on ${activities.id} = ${siteVisits.activityId}
    where ${siteVisits.hostId} = ${hosts.id} and ${planned})`;
  const where = and(
    visibleHosts(viewer),
    filters.archived ? isNotNull(hosts.archivedAt) : isNull(hosts.archivedAt),
    filters.country && eq(places.country, filters.country),
    filters.city ? sql`${places.city}->>'en' = ${filters.city}` : undefined,
    filters.language ? sql`${filters.language} = any(${hosts.languages})` : undefined,
    ...q.split(/\s+/).filter(Boolean).map(says),
  );
  const order = dir === 'asc' ? asc : desc;
  const by = {
    name: [],
    city: [order(sql`lower(${places.city}->>'en')`)],
    leadTime: [order(hosts.leadTime)],
    visits: [order(visits)],
  };
  const { limit, offset } = pageWindow(page, pageSize);
  const rows = await db
    .select({
      id: hosts.id,
      name: organizations.name,
      shortName: organizations.shortName,
      placeName: places.name,
      city: places.city,
      country: places.country,
      languages: hosts.languages,
      leadTime: hosts.leadTime,
      contact: firstContact,
      visits,
      isArchived: sql<boolean>`${hosts.archivedAt} is not null`,
    })
    .from(hosts)
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .leftJoin(places, eq(places.id, hosts.placeId))
    .where(where)
    .orderBy(
      ...by[sort],
      order(sql`lower(${organizations.name}->>'en')`),
      order(sql`lower(${places.name}->>'en')`),
      order(hosts.id),
    )
    .limit(limit)
    .offset(offset);
  const [counted] = await db
    .select({ total: count() })
    .from(hosts)
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .leftJoin(places, eq(places.id, hosts.placeId))
    .where(where);
  return { rows, total: counted?.total ?? 0 };
}

/** The cities in which hosts receive, by their English name, to filter by. */
export async function listHostCities(viewer: Viewer): Promise<LocalizedText[]> {
  const db = await database();
  const rows = await db
    .selectDistinctOn([sql`${places.city}->>'en'`], { city: places.city })
    .from(hosts)
    .innerJoin(places, eq(places.id, hosts.placeId))
    .where(and(visibleHosts(viewer), isNotNull(places.city)))
    .orderBy(sql`${places.city}->>'en'`);
  return rows.flatMap(({ city }) => city ?? []);
}
