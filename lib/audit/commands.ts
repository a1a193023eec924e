import { insertRows } from '@/db/insert-rows';
import { type AuditedChange, auditEntries } from '@/db/schema/audit';
import type { Viewer } from '@/lib/auth/types';
import { batchesOf } from '@/lib/core/batches';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { seal } from '@/lib/core/seal';
import { loadPersonKeys } from '@/lib/privacy/queries';
import { withoutSensitive } from './rules';

export type AuditEntry = {
  objectType: string;
  objectId: string;
  action: string;
  projectId?: string | null;
  activityId?: string | null;
  /** What changed, where nothing of it is personal. */
  changes?: Record<string, AuditedChange>;
  /** Whose data it is. Their part is sealed with their key, and tells of sensitive fields only that they changed. */
  personId?: string;
  personal?: Record<string, AuditedChange>;
};

/** Writes entries in the transaction of the change itself. `null` as viewer means that the system acted. */
export async function audit(viewer: Viewer | null, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const keys = await loadPersonKeys(
    entries.flatMap(({ personal, personId }) => (personal && personId ? [personId] : [])),
  );
  const at = now();
  for (const batch of batchesOf(entries)) {
    await insertRows(
      auditEntries,
      batch.map((entry) => ({
        id: newId(),
        at,
        actorId: viewer?.userId ?? null,
        projectId: entry.projectId ?? null,
        activityId: entry.activityId ?? null,
        objectType: entry.objectType,
        objectId: entry.objectId,
        action: entry.action,
        changes: entry.changes ?? {},
        personId: entry.personId ?? null,
        sealed: sealPersonal(entry, keys),
      })),
    );
  }
}

function sealPersonal(entry: AuditEntry, keys: ReadonlyMap<string, Uint8Array>) {
  if (!entry.personal) return null;
  const key = entry.personId ? keys.get(entry.personId) : undefined;
  if (!key) throw new Error(`Personal changes of ${entry.objectType} need a person with a key.`);
  return seal(key, JSON.stringify(withoutSensitive(entry.personal)));
}
