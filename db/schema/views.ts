import { pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { activities } from './activities';
import { id, instant } from './columns';
import { users } from './identity';

/** A name for the state of a table, which is the query of its address: filters, sorting, columns. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    query: text('query').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [unique('saved_views_name').on(t.userId, t.activityId, t.name)],
);
