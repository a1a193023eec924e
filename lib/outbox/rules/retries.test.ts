import { expect, test } from 'vitest';
import { isHopeless, MOST_ATTEMPTS, waitAfter } from './retries';

test('each wait is four times the one before', () => {
  expect([1, 2, 3, 4, 5].map((attempts) => waitAfter(attempts) / 60_000)).toEqual([
    1, 4, 16, 64, 256,
  ]);
});

test.each([
  ['the last try', MOST_ATTEMPTS, { code: 'ECONNECTION' }, true],
  ['a try before the last', MOST_ATTEMPTS - 1, { code: 'ECONNECTION' }, false],
  ['an address that does not exist', 1, { code: 'EENVELOPE', responseCode: 550 }, true],
  ['a mailbox that is full for now', 1, { code: 'EENVELOPE', responseCode: 452 }, false],
  [
    'our own password being wrong, which an administrator mends',
    1,
    { code: 'EAUTH', responseCode: 535 },
    false,
  ],
])('after %s, hopeless: %#', (_, attempts, failure, hopeless) => {
  expect(isHopeless(attempts, failure)).toBe(hopeless);
});
