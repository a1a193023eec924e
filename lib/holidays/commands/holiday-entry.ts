import { createHash } from 'node:crypto';
import type { AuditEntry } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { LocalizedText } from '@/lib/core/localized';
import type { Country } from '@/lib/core/vocabulary';

type Decree = { name: LocalizedText; isHoliday: boolean };

/** How the trail tells of a date of a country, which has no id of its own: the same date has the same one. */
export function holidayEntry(
  { country, date }: { country: Country; date: string },
  before: Decree | null,
  after: Decree | null,
): AuditEntry {
  const told = { country, date };
  return {
    objectType: 'holiday',
    objectId: idOf(`${country} ${date}`),
    action: before ? (after ? 'updated' : 'removed') : 'created',
    changes: {
      ...changedFields(null, told),
      ...changedFields(before && { ...before }, after ?? { name: null, isHoliday: null }),
    },
  };
}

/** A version 8 UUID (RFC 9562): what is in it is our own affair. */
function idOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
