import { database } from '@/db';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { hostContacts, hosts, siteVisits } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';

/** A host with a place in Seoul and two contacts, `<name> first` and `<name> second`, who read Korean. */
export async function givenHost(
  name: string,
  changed: Partial<typeof hosts.$inferInsert> = {},
): Promise<string> {
  const id = seedId(name);
  const [organizationId, placeId] = [seedId(`${name} organization`), seedId(`${name} place`)];
  const db = await database();
  await db.insert(organizations).values({ id: organizationId, name: { en: name }, country: 'KR' });
  await db.insert(places).values({ id: placeId, name: { en: `${name} place` }, country: 'KR' });
  await db.insert(hosts).values({ id, organizationId, placeId, ...changed });
  await db.insert(hostContacts).values(
    ['first', 'second'].map((which, position) => ({
      id: seedId(`${name} ${which}`),
      hostId: id,
      position,
      name: `${name} ${which}`,
      email: `${which}@${name.toLowerCase()}.example`,
    })),
  );
  return id;
}

/** A request to a host, a draft unless changed. */
export async function givenVisit(
  activity: string,
  host: string,
  name: string,
  changed: Partial<typeof siteVisits.$inferInsert> = {},
): Promise<string> {
  const id = seedId(name);
  const db = await database();
  await db.insert(siteVisits).values({
    id,
    activityId: seedId(activity),
    hostId: seedId(host),
    topic: { en: name },
    duration: 105,
    ...changed,
  });
  return id;
}
