import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { hostContacts, hosts, siteVisits } from '@/db/schema/visits';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { canSeeHistory } from '../policy';
import type { HostReader } from '../types';

const firstAddress = sql<string | null>`(
  select ${hostContacts.email} from ${hostContacts}
  where ${hostContacts.hostId} = ${hosts.id} and ${hostContacts.email} is not null
  order by ${hostContacts.position} limit 1)`;

/**
 * The hosts who were asked to receive this activity, with the sessions of their visits, removed ones included: whose
 * visit was taken out has to hear of it. A visit that nobody has asked for yet, or that was declined, is left out.
 */
export async function listHosts(viewer: Viewer, activity: Activity): Promise<HostReader[]> {
  if (!canSeeHistory(viewer, activity)) return [];
  const db = await database();
  return db
    .select({
      hostId: hosts.id,
      organization: organizations.name,
      email: firstAddress,
      locale: hosts.locale,
      sessionIds: sql<string[]>`json_agg(${sessions.id} order by ${sessions.id})`,
    })
    .from(sessions)
    .innerJoin(siteVisits, eq(siteVisits.id, sessions.siteVisitId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .where(
      and(
        eq(sessions.activityId, activity.id),
        inArray(siteVisits.status, ['asked', 'tentative', 'confirmed', 'cancelled']),
      ),
    )
    .groupBy(hosts.id, organizations.id)
    .orderBy(asc(hosts.id));
}
