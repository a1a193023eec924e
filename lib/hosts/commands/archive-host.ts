import { and, eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { hosts } from '@/db/schema/visits';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { canEditHosts } from '../policy';
import { findHost } from '../queries/find-host';
import type { ArchiveHost } from '../schema';

/** Takes a host out of what there is to choose from, or brings it back; its visits keep it. */
export function archiveHost(
  viewer: Viewer,
  { id, version, isArchived }: ArchiveHost,
): Promise<Result<undefined, 'not_found' | 'forbidden'> | Stale> {
  return transaction(async () => {
    const saved = await findHost(viewer, id);
    if (!saved) return fail('not_found');
    if (!canEditHosts(viewer)) return fail('forbidden');
    const db = await database();
    const [written] = await db
      .update(hosts)
      .set({ archivedAt: isArchived ? now() : null, version: sql`${hosts.version} + 1` })
      .where(and(eq(hosts.id, id), eq(hosts.version, version)))
      .returning({ id: hosts.id });
    if (!written) return stale({}, {}, saved.version);
    if (saved.isArchived === isArchived) return ok();
    await audit(viewer, [
      { objectType: 'host', objectId: id, action: isArchived ? 'archived' : 'restored' },
    ]);
    return ok();
  });
}
