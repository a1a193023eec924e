import { database, transaction } from '@/db';
import { hosts } from '@/db/schema/visits';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canEditHosts } from '../policy';
import { findHost } from '../queries/find-host';
import { toldFields } from '../rules';
import type { CreateHost } from '../schema';
import { type Invalid, organizationOf, placeOf, refuseTakenName } from './host-parts';
import { saveContacts } from './save-contacts';

/** Adds a host, with its organization and place where they are new. The same `id` again changes nothing. */
export function createHost(
  viewer: Viewer,
  { id, organization, place, contacts, ...fields }: CreateHost,
): Promise<Result<{ id: string }, 'forbidden' | 'not_found' | 'contact_named'> | Invalid> {
  return refuseTakenName(() =>
    transaction(async () => {
      if (!canEditHosts(viewer)) return fail('forbidden');
      if (await findHost(viewer, id)) return ok({ id });
      const whose = await organizationOf(viewer, organization);
      if (!whose.ok) return whose;
      const where = await placeOf(viewer, place);
      if (!where.ok) return where;
      const db = await database();
      const refs = { organizationId: whose.value.id, placeId: where.value.id };
      await db.insert(hosts).values({ id, ...refs, ...fields });
      const saved = await saveContacts(id, contacts);
      if (!saved.ok) return saved;
      await audit(viewer, [
        {
          objectType: 'host',
          objectId: id,
          action: 'created',
          changes: changedFields(null, { ...refs, ...toldFields(fields) }),
        },
      ]);
      return ok({ id });
    }),
  );
}
