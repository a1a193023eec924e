import { database } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { hostContacts, hosts, siteVisits } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';

/** A host at a place in Seoul, with one contact `<name> contact` who reads Korean. */
export async function givenHost(
  name: string,
  {
    email = `${name}@host.example`,
    ...changed
  }: Partial<typeof hosts.$inferInsert> & {
    email?: string | null;
  } = {},
): Promise<string> {
  const id = seedId(name);
  const [organizationId, placeId] = [seedId(`${name} organization`), seedId(`${name} place`)];
  const db = await database();
  await db.insert(organizations).values({ id: organizationId, name: { en: name }, country: 'KR' });
  await db.insert(places).values({
    id: placeId,
    name: { en: `${name} place` },
    city: { en: 'Seoul' },
    country: 'KR',
  });
  await db.insert(hosts).values({ id, organizationId, placeId, ...changed });
  await db.insert(hostContacts).values({
    id: seedId(`${name} contact`),
    hostId: id,
    position: 0,
    name: `${name} contact`,
    email,
  });
  return id;
}

/** A request `<activity> at <host>`, a draft unless changed. */
export async function givenVisit(
  activity: string,
  host: string,
  changed: Partial<typeof siteVisits.$inferInsert> = {},
): Promise<string> {
  const id = seedId(`${activity} at ${host}`);
  const db = await database();
  await db.insert(siteVisits).values({
    id,
    activityId: seedId(activity),
    hostId: seedId(host),
    topic: { en: `Visit to ${host}` },
    duration: 105,
    ...changed,
  });
  return id;
}

/** Its session `<activity> session at <host>`. Times are ISO instants. */
export async function givenPlacedVisit(
  activity: string,
  host: string,
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
): Promise<string> {
  const id = seedId(`${activity} session at ${host}`);
  const db = await database();
  await db.insert(sessions).values({
    id,
    activityId: seedId(activity),
    siteVisitId: seedId(`${activity} at ${host}`),
    kind: 'site_visit',
    title: { en: `Visit to ${host}` },
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    updatedAt: new Date('2023-01-01T00:00:00Z'),
  });
  return id;
}
