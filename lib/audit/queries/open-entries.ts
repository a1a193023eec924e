import type { AuditedChange } from '@/db/schema/audit';
import { unseal } from '@/lib/core/seal';
import { loadPersonKeys } from '@/lib/privacy/queries';
import { maskPersonal } from '../rules';
import type { FieldChange } from '../types';

type Stored = {
  changes: Record<string, AuditedChange>;
  personId: string | null;
  sealed: Uint8Array | null;
};

/** Opens what is sealed in these entries, in one statement; whoever calls it has asked `policy.ts` for the viewer. */
export async function openEntries<Row extends Stored>(rows: readonly Row[]) {
  const keys = await loadPersonKeys(
    rows.flatMap(({ personId, sealed }) => (personId && sealed ? [personId] : [])),
  );
  return rows.map((row) => ({
    ...row,
    changes: list(row.changes),
    personal: open(row, row.personId ? keys.get(row.personId) : undefined),
  }));
}

function open({ sealed }: Stored, key: Uint8Array | undefined): FieldChange[] | 'erased' {
  if (!sealed) return [];
  if (!key) return 'erased';
  return maskPersonal(list(JSON.parse(unseal(key, sealed)) as Record<string, AuditedChange>));
}

function list(changes: Record<string, AuditedChange>): FieldChange[] {
  return Object.entries(changes).map(([field, { before, after }]) => ({ field, before, after }));
}
