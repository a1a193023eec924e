import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { atTime, now } from './clock';

const JOURNEY = '2023-10-24T01:30:00.000Z';
const EARLIER = new Date('2022-05-23T00:00:00Z');

describe('the clock', () => {
  beforeEach(() => vi.stubEnv('SAPAR_NOW', JOURNEY));
  afterEach(() => vi.unstubAllEnvs());

  test('stands still at SAPAR_NOW', () => {
    expect(now().toISOString()).toBe(JOURNEY);
  });

  test('shows another moment to a block of work, across what it waits for, and to nobody else', async () => {
    const seen = atTime(EARLIER, async () => {
      const before = now();
      await Promise.resolve();
      return [before, now()];
    });
    expect(now().toISOString()).toBe(JOURNEY);
    expect(await seen).toEqual([EARLIER, EARLIER]);
  });

  test('hands out its own date each time, so that changing one changes no clock', () => {
    atTime(EARLIER, () => {
      now().setFullYear(1999);
      expect(now()).toEqual(EARLIER);
    });
  });
});
