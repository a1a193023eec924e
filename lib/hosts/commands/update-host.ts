import { and, eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { hosts } from '@/db/schema/visits';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { sameValue } from '@/lib/core/same-value';
import { type Stale, stale } from '@/lib/core/stale';
import { canEditHosts } from '../policy';
import { findHost } from '../queries/find-host';
import { hostFormValue, partFormValue, toldFields } from '../rules';
import type { UpdateHost } from '../schema';
import { type Invalid, organizationOf, placeOf, refuseTakenName } from './host-parts';
import { saveContacts } from './save-contacts';

type Refused =
  | Failure<'not_found' | 'forbidden'>
  | Failure<'contact_named', { values: { count: number } }>;

/** Saves a host over the version that the editor saw; a newer one is `stale` and comes back with what differs. */
export function updateHost(
  viewer: Viewer,
  { id, version, organization, place, contacts, ...fields }: UpdateHost,
): Promise<Result<{ version: number }, never> | Refused | Invalid | Stale> {
  return refuseTakenName(() =>
    transaction(async () => {
      const saved = await findHost(viewer, id);
      if (!saved) return fail('not_found');
      if (!canEditHosts(viewer)) return fail('forbidden');
      const whose = await organizationOf(viewer, organization);
      if (!whose.ok) return whose;
      const where = await placeOf(viewer, place);
      if (!where.ok) return where;
      const refs = { organizationId: whose.value.id, placeId: where.value.id };
      const db = await database();
      const [written] = await db
        .update(hosts)
        .set({ ...refs, ...fields, version: sql`${hosts.version} + 1` })
        .where(and(eq(hosts.id, id), eq(hosts.version, version)))
        .returning({ version: hosts.version });
      if (!written) {
        const theirs = (await findHost(viewer, id)) ?? saved;
        const yours = hostFormValue({ ...theirs, ...fields, contacts });
        const parts = {
          organization: { ...yours.organization, ...partFormValue(whose.value) },
          place: { ...yours.place, ...partFormValue(where.value) },
        };
        return stale(hostFormValue(theirs), { ...yours, ...parts }, theirs.version);
      }
      const kept = await saveContacts(id, contacts);
      if (!kept.ok) return kept;

      const before = {
        organizationId: saved.organization.id,
        placeId: saved.place?.id ?? null,
        ...toldFields(saved),
      };
      await audit(viewer, [
        {
          objectType: 'host',
          objectId: id,
          action: 'updated',
          changes: {
            ...changedFields(before, { ...refs, ...toldFields(fields) }),
            // How many they are; who, is not for a trail that lasts for ever.
            ...(sameValue(saved.contacts, contacts)
              ? {}
              : { contacts: { before: saved.contacts.length, after: contacts.length } }),
          },
        },
      ]);
      return ok(written);
    }),
  );
}
