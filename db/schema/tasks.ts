import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { activities } from './activities';
import { id, instant, version } from './columns';
import { users } from './identity';

/**
 * Something to do for an activity. One that a person wrote has a `title`. One that rules made is found again on every
 * look (`lib/tasks/rules`) and has a row only once somebody gave it an owner or another date or ticked it: it is known
 * by `ruleKey`, and a tick holds while the facts behind it (`factsKey`) are the same.
 */
export const tasks = pgTable(
  'tasks',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    title: text('title'),
    ruleKey: text('rule_key'),
    factsKey: text('facts_key'),
    ownerId: uuid('owner_id').references(() => users.id),
    dueOn: date('due_on'),
    createdAt: instant('created_at').notNull(),
    doneAt: instant('done_at'),
    doneById: uuid('done_by_id').references(() => users.id),
    version: version(),
  },
  (t) => [
    index('tasks_activity').on(t.activityId),
    uniqueIndex('tasks_rule').on(t.activityId, t.ruleKey).where(sql`rule_key is not null`),
    check('tasks_maker', sql`(${t.title} is null) <> (${t.ruleKey} is null)`),
    check('tasks_facts', sql`(${t.ruleKey} is null) = (${t.factsKey} is null)`),
    check('tasks_done', sql`(${t.doneAt} is null) = (${t.doneById} is null)`),
  ],
);
