import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './passwords';

test('a password is kept as an Argon2id hash with its cost, never twice the same', async () => {
  const [one, two] = await Promise.all([hashPassword('secret'), hashPassword('secret')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect([await verifyPassword(one, 'secret'), await verifyPassword(one, 'Secret')]).toEqual([
    true,
    false,
  ]);
});

test('no password opens an account that has none, not even the decoy’s', async () => {
  expect(await verifyPassword(null, 'no account has this password')).toBe(false);
  expect(await verifyPassword(null, '')).toBe(false);
});

test('an account that does not exist costs as much as one that does', async () => {
  const stored = await hashPassword('secret');
  const fastest = async (hash: string | null) => {
    const times: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      const start = performance.now();
      await verifyPassword(hash, 'guess');
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  };
  const [known, unknown] = [await fastest(stored), await fastest(null)];
  // The fastest of eight is what the work takes; without the decoy it would be a hundredth.
  expect(unknown).toBeGreaterThan(known / 3);
});
