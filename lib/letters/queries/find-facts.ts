import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, groups } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { projectPartners, projects } from '@/db/schema/projects';
import { releases } from '@/db/schema/releases';
import { hostContacts, hosts, siteVisits } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import type { LocalizedText } from '@/lib/core/localized';
import { visibleLetters } from './visible-letters';

/** What a letter about a visit can say. */
export type VisitFacts = NonNullable<Awaited<ReturnType<typeof findFacts>>>;

const contactOfVisit = sql`coalesce(${siteVisits.contactId}, (select ${hostContacts.id} from ${hostContacts}
  where ${hostContacts.hostId} = ${siteVisits.hostId}
  order by ${hostContacts.email} is null, ${hostContacts.position} limit 1))`;

const newestRelease = sql<number | null>`(select max(${releases.number}) from ${releases}
  where ${releases.activityId} = ${activities.id})`;

/**
 * Whoever gives or does, in the order of the closed list; hosts are many and not whom the letter is from. One level
 * deeper than the selection, because drizzle leaves out table names in the selection of a single table.
 */
const partners = sql<LocalizedText[]>`(${sql`select coalesce(json_agg(${organizations.name}
    order by ${projectPartners.role}, ${organizations.name}->>'en'), '[]'::json)
  from ${projectPartners} join ${organizations} on ${organizations.id} = ${projectPartners.organizationId}
  where ${projectPartners.projectId} = ${projects.id} and ${projectPartners.role} <> 'host'`})`;

/** A visit with all that its letters print; null where it does not exist for the viewer. */
export async function findFacts(viewer: Viewer, visitId: string) {
  if (!isId(visitId)) return null;
  const db = await database();
  const [found] = await db
    .select({
      visit: siteVisits,
      activity: { id: activities.id, title: activities.title, timeZone: activities.timeZone },
      project: { id: projects.id, title: projects.title },
      host: hosts,
      hostName: organizations.name,
      contact: hostContacts,
      group: groups.name,
      place: { name: places.name, city: places.city },
      release: newestRelease,
    })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .leftJoin(hostContacts, sql`${hostContacts.id} = ${contactOfVisit}`)
    .leftJoin(groups, eq(groups.id, siteVisits.groupId))
    .leftJoin(places, eq(places.id, hosts.placeId))
    .where(and(eq(siteVisits.id, visitId), visibleLetters(viewer)));
  if (!found) return null;
  return {
    ...found,
    partners: await partnersOf(found.project.id),
    placed: await placedTimes(visitId),
  };
}

export async function partnersOf(projectId: string): Promise<LocalizedText[]> {
  const db = await database();
  const [row] = await db.select({ partners }).from(projects).where(eq(projects.id, projectId));
  return row?.partners ?? [];
}

/** Where the visit stands in the draft, the earliest. */
async function placedTimes(visitId: string): Promise<{ start: Date; end: Date } | null> {
  const db = await database();
  const [first] = await db
    .select({ start: sessions.startsAt, end: sessions.endsAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.siteVisitId, visitId),
        isNull(sessions.removedAt),
        isNotNull(sessions.startsAt),
      ),
    )
    .orderBy(sessions.startsAt)
    .limit(1);
  return first?.start && first.end ? { start: first.start, end: first.end } : null;
}
