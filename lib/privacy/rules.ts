import { sealForInstallation, unsealForInstallation } from '@/lib/core/seal';

/** A person's key is kept sealed by the installation's secret: a copy of the database alone opens nothing. */
const PURPOSE = 'person-keys';

export function wrapPersonKey(key: Uint8Array): Uint8Array {
  return sealForInstallation(PURPOSE, Buffer.from(key).toString('base64'));
}

export function unwrapPersonKey(sealedKey: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(unsealForInstallation(PURPOSE, sealedKey), 'base64'));
}
