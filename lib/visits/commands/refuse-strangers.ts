import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { groups } from '@/db/schema/activities';
import { hostContacts } from '@/db/schema/visits';

/** A group of another activity and a contact of another host are none: the fields that name one. */
export async function strangersIn(
  { activityId, hostId }: { activityId: string; hostId: string },
  { groupId, contactId }: { groupId: string | null; contactId: string | null },
): Promise<Record<string, string> | null> {
  const db = await database();
  const group = groupId
    ? await db
        .select({ id: groups.id })
        .from(groups)
        .where(and(eq(groups.id, groupId), eq(groups.activityId, activityId)))
    : [true];
  const contact = contactId
    ? await db
        .select({ id: hostContacts.id })
        .from(hostContacts)
        .where(and(eq(hostContacts.id, contactId), eq(hostContacts.hostId, hostId)))
    : [true];
  const fields = {
    ...(group.length === 0 ? { groupId: 'group_unknown' } : {}),
    ...(contact.length === 0 ? { contactId: 'contactUnknown' } : {}),
  };
  return Object.keys(fields).length > 0 ? fields : null;
}
