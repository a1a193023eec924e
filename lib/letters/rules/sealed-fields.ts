import type { NameListField } from '@/lib/core/vocabulary';
import type { PrivateField } from '@/lib/people/types';

const SEALED = { birth_date: 'birthDate', passport_number: 'passportNumber' } as const;

/** What of these fields is sealed in the directory. */
export function sealedFields(fields: readonly NameListField[]): PrivateField[] {
  return fields.flatMap((field) => (field in SEALED ? SEALED[field as keyof typeof SEALED] : []));
}
