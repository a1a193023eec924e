import { and, eq, lte } from 'drizzle-orm';
import { database } from '@/db';
import { jobs } from '@/db/schema/retention';
import { now } from '@/lib/core/clock';
import { errorFields, log } from '@/lib/core/log';
import { deleteExpired } from '@/lib/retention/commands/delete-expired';
import { remindDue } from '@/lib/visits/commands/remind-due';
import type { Job, JobName } from '../types';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** While one process does a job, no other does; if it dies or fails, the job is due again after this. */
const LEASE = 10 * MINUTE;

/** Hosts are reminded in the hours in which they work, so it looks often. */
const HALF_AN_HOUR = 30 * MINUTE;

const JOBS: readonly Job[] = [
  { name: 'retention', everyMs: DAY, run: deleteExpired },
  { name: 'visit-reminders', everyMs: HALF_AN_HOUR, run: remindDue },
];

/** Does every job that is due, if no other process does. Answers how many it did. The work of the server's job worker. */
export async function runDueJobs(all: readonly Job[] = JOBS): Promise<number> {
  let done = 0;
  for (const job of all) {
    if (!(await claim(job.name))) continue;
    await run(job);
    done += 1;
  }
  return done;
}

/** Moves the date forward if it is still in the past: of all who try at once, the database lets one do it. */
async function claim(name: JobName): Promise<boolean> {
  const at = now();
  const db = await database();
  await db.insert(jobs).values({ name, nextRunAt: at }).onConflictDoNothing();
  const claimed = await db
    .update(jobs)
    .set({ nextRunAt: new Date(at.getTime() + LEASE) })
    .where(and(eq(jobs.name, name), lte(jobs.nextRunAt, at)))
    .returning({ name: jobs.name });
  return claimed.length > 0;
}

async function run({ name, everyMs, run: work }: Job): Promise<void> {
  const at = now();
  const db = await database();
  const note = (outcome: Partial<typeof jobs.$inferInsert>) =>
    db.update(jobs).set(outcome).where(eq(jobs.name, name));
  try {
    await work();
    await note({ nextRunAt: new Date(at.getTime() + everyMs), lastRunAt: at, lastError: null });
  } catch (error) {
    const fields = errorFields(error);
    log.error({ job: name, ...fields }, 'job failed');
    await note({ lastError: fields.code ?? fields.error });
  }
}
