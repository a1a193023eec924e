import type { Rotation } from '../types';
import { refreshFingerprints } from './refresh-fingerprints';
import { resealAll } from './reseal';

/**
 * Makes the newest secret the only one that is needed: seals again what the one before sealed and makes fingerprints
 * anew. It may run while Sapar serves with both secrets, be stopped at any moment and be started again. Takes no
 * viewer: whoever can start it has both secrets and the database.
 */
export async function rotateSecrets(): Promise<Rotation> {
  const resealed = await resealAll();
  // Fingerprints are made from what is sealed; what nobody can open has to be mended first.
  if (resealed.lost > 0) return { ...resealed, fingerprints: 0, twins: 0 };
  return { ...resealed, ...(await refreshFingerprints()) };
}
