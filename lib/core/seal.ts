import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

/**
 * Sealing: AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D).
 * A sealed value is one version byte, the nonce, the tag, the ciphertext.
 */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;

export function seal(key: Uint8Array, text: string): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), body]));
}

/** Throws when the value was altered or sealed with another key. */
export function unseal(key: Uint8Array, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== VERSION) throw new Error('This is not a sealed value.');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE));
  decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG));
  return (
    decipher.update(bytes.subarray(1 + NONCE + TAG), undefined, 'utf8') + decipher.final('utf8')
  );
}

/** The installation's secret serves many purposes; each gets a key of its own (HKDF, RFC 5869). */
export function installationKey(purpose: string): Uint8Array {
  const secret = process.env.SAPAR_SECRET;
  if (!secret) throw new Error('SAPAR_SECRET is not set.');
  return new Uint8Array(hkdfSync('sha256', secret, 'sapar', purpose, 32));
}

/** A keyed hash: equal texts have equal fingerprints, and nobody without the secret can try guesses. */
export function fingerprint(purpose: string, text: string): Uint8Array {
  return new Uint8Array(createHmac('sha256', installationKey(purpose)).update(text).digest());
}

/** 256 random bits for a link, in characters that a URL carries as they are. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. A token is random, so a plain hash cannot be guessed back. */
export function hashToken(token: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(token).digest());
}

export function newKey(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}
