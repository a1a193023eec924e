import { and, eq, lte } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { database } from '@/db';
import { jobs } from '@/db/schema/retention';
import { testDatabase } from '@/db/testing/test-database';
import { atTime } from '@/lib/core/clock';
import { findJob } from '../queries/find-job';
import type { Job } from '../types';
import { runDueJobs } from './run-due-jobs';

testDatabase();

const DAY = 86_400_000;
const MONDAY = new Date('2023-10-23T03:00:00Z');
const later = (ms: number) => new Date(MONDAY.getTime() + ms);

/** A job that counts how often it was done. */
function aJob(work: () => void = () => {}) {
  const counted = { runs: 0 };
  const job: Job = {
    name: 'retention',
    everyMs: DAY,
    run: async () => {
      counted.runs += 1;
      await Promise.resolve();
      work();
    },
  };
  return { counted, job };
}

describe('a job', () => {
  test('is done when it is due, and not before', async () => {
    const { counted, job } = aJob();
    const at = (moment: Date) => atTime(moment, () => runDueJobs([job]));
    expect([await at(MONDAY), await at(later(60_000)), await at(later(DAY))]).toEqual([1, 0, 1]);
    expect(counted.runs).toBe(2);
    expect(await findJob('retention')).toEqual({
      nextRunAt: later(2 * DAY),
      lastRunAt: later(DAY),
      hasFailed: false,
    });
  });

  test('is done once, however many processes find it due', async () => {
    const { counted, job } = aJob();
    const done = await atTime(MONDAY, () =>
      Promise.all(Array.from({ length: 8 }, () => runDueJobs([job]))),
    );
    expect(counted.runs).toBe(1);
    expect(done.reduce((sum, one) => sum + one, 0)).toBe(1);
  });

  test('would be done more than once by processes that look first and move the date after', async () => {
    const db = await database();
    await db.insert(jobs).values({ name: 'retention', nextRunAt: MONDAY });
    const careless = async () => {
      const due = await db
        .select()
        .from(jobs)
        .where(and(eq(jobs.name, 'retention'), lte(jobs.nextRunAt, MONDAY)));
      await db.update(jobs).set({ nextRunAt: later(DAY) });
      return due.length;
    };
    const done = await Promise.all(Array.from({ length: 8 }, careless));
    expect(done.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(1);
  });

  test('that fails says so, and is tried again after ten minutes', async () => {
    let isBroken = true;
    const { counted, job } = aJob(() => {
      if (isBroken) throw new TypeError('Aigerim is not a function');
    });
    const at = (moment: Date) => atTime(moment, () => runDueJobs([job]));
    await at(MONDAY);
    expect(await findJob('retention')).toEqual({
      nextRunAt: later(600_000),
      lastRunAt: null,
      hasFailed: true,
    });
    const [row] = await (await database()).select().from(jobs);
    expect(row?.lastError).toBe('TypeError');
    isBroken = false;
    expect([await at(later(599_999)), await at(later(600_000))]).toEqual([0, 1]);
    expect(counted.runs).toBe(2);
    expect((await findJob('retention'))?.hasFailed).toBe(false);
  });
});
