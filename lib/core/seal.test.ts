import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  fingerprint,
  fingerprints,
  newestMark,
  newKey,
  seal,
  sealForInstallation,
  UnknownSecret,
  unseal,
  unsealForInstallation,
} from './seal';

const FIRST = 'the first secret of this installation, long enough';
const SECOND = 'the second secret of this installation, also long';
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const given = (newest: string, previous = '') => {
  vi.stubEnv('SAPAR_SECRET', newest);
  vi.stubEnv('SAPAR_SECRET_PREVIOUS', previous);
};

beforeEach(() => given(FIRST));
afterEach(() => vi.unstubAllEnvs());

describe('a sealed value', () => {
  test('opens with its key, and is another one each time', () => {
    const key = newKey();
    expect(unseal(key, seal(key, 'no pork'))).toBe('no pork');
    expect(hex(seal(key, 'no pork'))).not.toBe(hex(seal(key, 'no pork')));
  });

  test('does not open with another key, nor when a byte of it was changed', () => {
    const key = newKey();
    const sealed = seal(key, 'no pork');
    expect(() => unseal(newKey(), sealed)).toThrow('unable to authenticate');
    const altered = sealed.map((byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
    expect(() => unseal(key, altered)).toThrow('unable to authenticate');
  });
});

describe('what the installation sealed', () => {
  test('says by its first bytes which secret it was, and says nothing of the secret', () => {
    const sealed = sealForInstallation('calendar', 'token');
    expect(hex(sealed.subarray(0, 5))).toBe(hex(newestMark()));
    given(SECOND);
    expect(hex(sealed.subarray(0, 5))).not.toBe(hex(newestMark()));
  });

  test('opens after the secret was changed, as long as the one before is named', () => {
    const sealed = sealForInstallation('calendar', 'token');
    given(SECOND, FIRST);
    expect(unsealForInstallation('calendar', sealed)).toBe('token');
    given(SECOND);
    expect(() => unsealForInstallation('calendar', sealed)).toThrow(UnknownSecret);
  });

  test('opens for one purpose only', () => {
    const sealed = sealForInstallation('calendar', 'token');
    expect(() => unsealForInstallation('outbox', sealed)).toThrow('unable to authenticate');
  });

  test('opens too if it was sealed before secrets were named in it', () => {
    const old = sealForInstallation('calendar', 'token').subarray(5);
    given(SECOND, FIRST);
    expect(unsealForInstallation('calendar', old)).toBe('token');
  });
});

test('a fingerprint is looked for by every secret, the newest first', () => {
  const before = fingerprint('passport', 'AR0441902');
  given(SECOND, FIRST);
  const now = fingerprint('passport', 'AR0441902');
  expect(hex(now)).not.toBe(hex(before));
  expect(fingerprints('passport', 'AR0441902').map(hex)).toEqual([now, before].map(hex));
});
