import { installationKey, seal, unseal } from '@/lib/core/seal';

/** A person's key is kept sealed by the installation's secret: a copy of the database alone opens nothing. */
const wrapping = () => installationKey('person-keys');

export function wrapPersonKey(key: Uint8Array): Uint8Array {
  return seal(wrapping(), Buffer.from(key).toString('base64'));
}

export function unwrapPersonKey(sealedKey: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(unseal(wrapping(), sealedKey), 'base64'));
}
