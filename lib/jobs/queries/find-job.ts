import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { jobs } from '@/db/schema/retention';
import type { JobName, JobState } from '../types';

/** When a job ran and runs next; null before any worker has seen it. It is about nobody's data, so it asks no viewer. */
export async function findJob(name: JobName): Promise<JobState | null> {
  const db = await database();
  const [job] = await db.select().from(jobs).where(eq(jobs.name, name));
  if (!job) return null;
  const { nextRunAt, lastRunAt, lastError } = job;
  return { nextRunAt, lastRunAt, hasFailed: lastError !== null };
}
