import { and, count, eq, inArray, ne, sql } from 'drizzle-orm';
import { database } from '@/db';
import { hostContacts, siteVisits } from '@/db/schema/visits';
import { now } from '@/lib/core/clock';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import type { CreateHost } from '../schema';

type Named = Failure<'contact_named', { values: { count: number } }>;

/**
 * Replaces the contacts of a host, inside the transaction of the command that saves the host. One whom a visit names
 * stays until somebody has taken them off it: nobody would know to whom the letter went.
 */
export async function saveContacts(
  hostId: string,
  contacts: CreateHost['contacts'],
): Promise<Result<undefined, 'not_found'> | Named> {
  const db = await database();
  const ids = contacts.map(({ id }) => id);
  const [foreign] = await db
    .select({ count: count() })
    .from(hostContacts)
    .where(and(inArray(hostContacts.id, ids), ne(hostContacts.hostId, hostId)));
  if (foreign?.count) return fail('not_found');

  const known = await db
    .select({ id: hostContacts.id, email: hostContacts.email, bouncedAt: hostContacts.bouncedAt })
    .from(hostContacts)
    .where(eq(hostContacts.hostId, hostId))
    .for('update');
  const removed = known.map(({ id }) => id).filter((id) => !ids.includes(id));
  const [named] = await db
    .select({ count: count() })
    .from(siteVisits)
    .where(inArray(siteVisits.contactId, removed));
  if (named?.count) return fail('contact_named', { values: { count: named.count } });
  await db.delete(hostContacts).where(inArray(hostContacts.id, removed));
  if (contacts.length === 0) return ok();

  const at = now();
  const before = new Map(known.map((contact) => [contact.id, contact]));
  const rows = contacts.map(({ hasBounced, ...contact }, position) => ({
    ...contact,
    hostId,
    position,
    bouncedAt: hasBounced ? (before.get(contact.id)?.bouncedAt ?? at) : null,
  }));
  await db
    .insert(hostContacts)
    .values(rows)
    .onConflictDoUpdate({
      target: hostContacts.id,
      set: Object.fromEntries(
        WRITTEN.map(([field, column]) => [field, sql.raw(`excluded.${column}`)]),
      ),
    });
  return ok();
}

const WRITTEN = [
  ['position', 'position'],
  ['name', 'name'],
  ['nameNative', 'name_native'],
  ['jobTitle', 'job_title'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['locale', 'locale'],
  ['bouncedAt', 'bounced_at'],
] as const;
