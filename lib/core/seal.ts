import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
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
  // Given bare bytes, Node first tries in vain to take them for a key, which takes as long as three seals.
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), body]));
}

/** Throws when the value was altered or sealed with another key. */
export function unseal(key: Uint8Array, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== VERSION) throw new Error('This is not a sealed value.');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    createSecretKey(key),
    bytes.subarray(1, 1 + NONCE),
  );
  decipher.setAuthTag(bytes.subarray(1 + NONCE, 1 + NONCE + TAG));
  return (
    decipher.update(bytes.subarray(1 + NONCE + TAG), undefined, 'utf8') + decipher.final('utf8')
  );
}

/**
 * The secrets of the installation, the newest first: `SAPAR_SECRET` seals, and what `SAPAR_SECRET_PREVIOUS` sealed
 * can still be opened until `npm run keys:rotate` has sealed all of it again.
 */
function secrets(): [string, ...string[]] {
  const newest = process.env.SAPAR_SECRET;
  if (!newest) throw new Error('SAPAR_SECRET is not set.');
  const previous = process.env.SAPAR_SECRET_PREVIOUS;
  return previous ? [newest, previous] : [newest];
}

/** Deriving costs more than a keyed hash, and a list of thousands asks for the same few keys. */
const derived = new Map<string, Uint8Array>();

function derive(secret: string, purpose: string, length = 32): Uint8Array {
  const name = `${purpose} ${length} ${secret}`;
  const known = derived.get(name);
  if (known) return known;
  const key = new Uint8Array(hkdfSync('sha256', secret, 'sapar', purpose, length));
  derived.set(name, key);
  return key;
}

/** The installation's secret serves many purposes; each gets a key of its own (HKDF, RFC 5869). */
function newestKey(purpose: string): Uint8Array {
  return derive(secrets()[0], purpose);
}

/** For what is kept nowhere: a rotation would not find what somebody sealed with a key of their own choosing. */
export function installationKey(purpose: 'session'): Uint8Array {
  return newestKey(purpose);
}

/** Before what the installation's secret seals stands which secret it was: nobody has to number them. */
const MARKED = 2;
const KEY_ID = 4;
const keyId = (secret: string) => derive(secret, 'key id', KEY_ID);

/** The first bytes of everything that the newest secret sealed, by which SQL finds what an older one did. */
export function newestMark(): Uint8Array {
  return new Uint8Array([MARKED, ...keyId(secrets()[0])]);
}

/** All that the installation's secret seals; `rotateSecrets` knows a column for each of these. */
export type SealingPurpose = 'person-keys' | 'outbox' | 'calendar' | 'badge';

export function sealForInstallation(purpose: SealingPurpose, text: string): Uint8Array {
  return new Uint8Array([...newestMark(), ...seal(newestKey(purpose), text)]);
}

/** What these bytes seal is another secret's than those that the environment names. */
export class UnknownSecret extends Error {
  constructor() {
    super('This was sealed with a secret that is neither SAPAR_SECRET nor SAPAR_SECRET_PREVIOUS.');
  }
}

export function unsealForInstallation(purpose: SealingPurpose, sealed: Uint8Array): string {
  if (sealed[0] !== MARKED) return openUnmarked(purpose, sealed);
  const id = Buffer.from(sealed.subarray(1, 1 + KEY_ID));
  const secret = secrets().find((known) => id.equals(keyId(known)));
  if (!secret) throw new UnknownSecret();
  return unseal(derive(secret, purpose), sealed.subarray(1 + KEY_ID));
}

/** Before the mark there was none; only trying tells which secret it was. */
function openUnmarked(purpose: string, sealed: Uint8Array): string {
  for (const secret of secrets()) {
    try {
      return unseal(derive(secret, purpose), sealed);
    } catch {
      // Another one, then.
    }
  }
  throw new UnknownSecret();
}

/** A keyed hash by a key of its own, such as a person's: it stays the same when the installation's secret changes. */
export function keyedHash(key: Uint8Array, text: string): Uint8Array {
  return new Uint8Array(createHmac('sha256', createSecretKey(key)).update(text).digest());
}

/** A keyed hash: equal texts have equal fingerprints, and nobody without the secret can try guesses. */
export function fingerprint(purpose: string, text: string): Uint8Array {
  return keyedHash(newestKey(purpose), text);
}

/** The fingerprint by each secret, the newest first: what was written before a rotation is found as well. */
export function fingerprints(purpose: string, text: string): Uint8Array[] {
  return secrets().map((secret) => keyedHash(derive(secret, purpose), text));
}

/** 256 random bits for a link, in characters that a URL carries as they are. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Characters of a signature: 128 bits (RFC 2104 allows half of the hash). */
const SIGNATURE = 22;

const signatureOf = (mac: Uint8Array) => Buffer.from(mac).toString('base64url').slice(0, SIGNATURE);

/** A token that says of itself that we made it, and for what: random, then a signature by the installation's secret. */
export function newSignedToken(purpose: string): string {
  const token = newToken();
  return token + signatureOf(fingerprint(purpose, token));
}

/** Whether we signed this token for this purpose, with the secret of today or the one before. */
export function isSignedToken(purpose: string, signed: string): boolean {
  const [token, signature] = [signed.slice(0, -SIGNATURE), Buffer.from(signed.slice(-SIGNATURE))];
  return fingerprints(purpose, token).some((mac) => {
    const expected = Buffer.from(signatureOf(mac));
    return signature.length === expected.length && timingSafeEqual(signature, expected);
  });
}

/** What the database keeps of a token. A token is random, so a plain hash cannot be guessed back. */
export function hashToken(token: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(token).digest());
}

export function newKey(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}
