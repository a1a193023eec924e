import { eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { users } from '@/db/schema/identity';
import { organizations } from '@/db/schema/organizations';
import { hostContacts, hosts, siteVisits, visitSteps } from '@/db/schema/visits';
import type { LocalizedText } from '@/lib/core/localized';
import type { VisitContact } from '../types';
import { lineColumns } from './line-columns';

/** Who of a host is written to about a visit and what every letter to them says. */
export type Addressee = {
  contact: VisitContact & { email: string; nameNative: string | null };
  organization: LocalizedText;
  activityTitle: LocalizedText;
  startsOn: string;
  endsOn: string;
  wishedDates: string[];
  /** Whom the host writes to: who asked them last. */
  asker: string | null;
};

/**
 * For commands that have locked the visit and read of it what changes, such as its time. Null: nobody of the host has
 * an address.
 */
export async function loadAddressee(visitId: string): Promise<Addressee | null> {
  const db = await database();
  const [found] = await db
    .select({
      contact: lineColumns.contact,
      nameNative: sql<
        string | null
      >`(select ${hostContacts.nameNative} from ${hostContacts} where ${hostContacts.id} = (${lineColumns.contact}->>'id')::uuid)`,
      organization: organizations.name,
      activityTitle: activities.title,
      startsOn: activities.startsOn,
      endsOn: activities.endsOn,
      wishedDates: siteVisits.wishedDates,
      asker: sql<
        string | null
      >`(select ${users.email} from ${visitSteps} join ${users} on ${users.id} = ${visitSteps.userId}
        where ${visitSteps.siteVisitId} = ${siteVisits.id} and ${visitSteps.step} = 'asked'
        order by ${visitSteps.at} desc limit 1)`,
    })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(organizations, eq(organizations.id, hosts.organizationId))
    .where(eq(siteVisits.id, visitId));
  const email = found?.contact?.email;
  if (!found?.contact || !email) return null;
  const { nameNative, ...rest } = found;
  return { ...rest, contact: { ...found.contact, email, nameNative } };
}
