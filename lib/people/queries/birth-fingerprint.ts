import { fingerprint, fingerprints } from '@/lib/core/seal';

/** By which those born on one day are found without reading any date; `date` is `YYYY-MM-DD`, null where nobody knows. */
export function birthFingerprint(date: string | null): Uint8Array | null {
  return date ? fingerprint('birth-date', date) : null;
}

/** By each of the installation's secrets, as `passportFingerprints`. */
export function birthFingerprints(date: string | null): Uint8Array[] {
  return date ? fingerprints('birth-date', date) : [];
}
