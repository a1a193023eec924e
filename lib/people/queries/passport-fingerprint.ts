import { fingerprint } from '@/lib/core/seal';
import { bareDocumentNumber } from '../rules';

/** By which the same passport is found again without reading any; null where there is no number. */
export function passportFingerprint(number: string | null): Uint8Array | null {
  const bare = number ? bareDocumentNumber(number) : '';
  return bare ? fingerprint('passport', bare) : null;
}
