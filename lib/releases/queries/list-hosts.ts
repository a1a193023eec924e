import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { hostContacts, hosts, siteVisits } from '@/db/schema/visits';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import type { Locale } from '@/lib/core/vocabulary';
import { canSeeHistory } from '../policy';
import type { HostReader } from '../types';

/** Whom the visit names, else the first with an address. */
const contactOf = (column: unknown) => sql`(
  select ${column} from ${hostContacts}
  where ${hostContacts.hostId} = ${hosts.id} and ${hostContacts.email} is not null
  order by ${hostContacts.id} = ${siteVisits.contactId} desc nulls last, ${hostContacts.position} limit 1)`;

const instant = (column: unknown) => sql`(extract(epoch from ${column}) * 1000)::float8`;
const times = (start: unknown, end: unknown) => sql<HostReader['offered']>`(
  case when ${start} is not null then json_build_object('start', ${instant(start)}, 'end', ${instant(end)}) end)`;

/**
 * The hosts who were asked to receive this activity, one for each of their visits. One that nobody has asked for yet,
 * or that was declined or cancelled, is left out.
 */
export async function listHosts(viewer: Viewer, activity: Activity): Promise<HostReader[]> {
  if (!canSeeHistory(viewer, activity)) return [];
  const db = await database();
  return db
    .select({
      visitId: siteVisits.id,
      status: siteVisits.status,
      offered: times(siteVisits.offeredStart, siteVisits.offeredEnd),
      agreed: times(siteVisits.agreedStart, siteVisits.agreedEnd),
      hostId: hosts.id,
      organization: organizations.name,
      email: sql<string | null>`${contactOf(hostContacts.email)}`,
      locale: sql<Locale>`coalesce(${contactOf(hostContacts.locale)}, ${hosts.locale})`,
      sessionIds: sql<
        string[]
      >`(select coalesce(json_agg(${sessions.id} order by ${sessions.id}), '[]'::json)
        from ${sessions} where ${sessions.siteVisitId} = ${siteVisits.id})`,
    })
    .from(siteVisits)
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .where(
      and(
        eq(siteVisits.activityId, activity.id),
        inArray(siteVisits.status, ['asked', 'tentative', 'confirmed']),
      ),
    )
    .orderBy(asc(siteVisits.id));
}
