import { seal } from '@/lib/core/seal';
import { birthFingerprint } from '../queries/birth-fingerprint';
import { passportFingerprint } from '../queries/passport-fingerprint';
import type { PrivateData, PrivateField } from '../types';

type Sealed = Partial<
  Record<PrivateField | 'passportFingerprint' | 'birthFingerprint', Uint8Array | null>
>;

/** Columns of `person_private`; a field that is undefined is left out, so that an update does not touch it. */
export function sealPrivate(key: Uint8Array, data: Partial<PrivateData>): Sealed {
  const sealed: Sealed = {};
  for (const [field, text] of Object.entries(data)) {
    if (text !== undefined) sealed[field as PrivateField] = text ? seal(key, text) : null;
  }
  if (data.passportNumber !== undefined) {
    sealed.passportFingerprint = passportFingerprint(data.passportNumber);
  }
  if (data.birthDate !== undefined) sealed.birthFingerprint = birthFingerprint(data.birthDate);
  return sealed;
}
