import { fingerprint, fingerprints } from '@/lib/core/seal';
import { bareDocumentNumber } from '../rules';

/** By which the same passport is found again without reading any; null where there is no number. */
export function passportFingerprint(number: string | null): Uint8Array | null {
  const bare = number ? bareDocumentNumber(number) : '';
  return bare ? fingerprint('passport', bare) : null;
}

/** By each of the installation's secrets: in the middle of a rotation, passports stand in the database by either. */
export function passportFingerprints(number: string | null): Uint8Array[] {
  const bare = number ? bareDocumentNumber(number) : '';
  return bare ? fingerprints('passport', bare) : [];
}
