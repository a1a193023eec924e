import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from './columns';
import { projects } from './projects';

/** Each time that sensitive fields of a project were deleted by its retention rule, or looked at and none was due. */
export const retentionRuns = pgTable('retention_runs', {
  id: id(),
  projectId: uuid('project_id')
    .notNull()
    .references(() => projects.id, { onDelete: 'cascade' }),
  at: instant('at').notNull(),
  /** How many people lost their sensitive fields. */
  people: integer('people').notNull(),
  /** How many letters of governments went with them. */
  letters: integer('letters').notNull().default(0),
});

/** When a job that runs by itself is due next; the process that moves the date forward does the work. */
export const jobs = pgTable('jobs', {
  name: text('name').primaryKey(),
  nextRunAt: instant('next_run_at').notNull(),
  lastRunAt: instant('last_run_at'),
  lastError: text('last_error'),
});
