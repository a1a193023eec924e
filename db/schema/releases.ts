import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AgendaChange, ReleaseSnapshot } from '../../lib/releases/types';
import { activities } from './activities';
import { sessions } from './agenda';
import { id, instant } from './columns';
import { sessionKind } from './enums';
import { users } from './identity';

/** A numbered, frozen, published version of an agenda. The database refuses to change or delete one. */
export const releases = pgTable(
  'releases',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id),
    number: integer('number').notNull(),
    snapshot: jsonb('snapshot').$type<ReleaseSnapshot>().notNull(),
    changes: jsonb('changes').$type<AgendaChange[]>().notNull(),
    /** Why it was published although blockers were open. */
    reason: text('reason'),
    message: text('message'),
    publishedBy: uuid('published_by')
      .notNull()
      .references(() => users.id),
    publishedAt: instant('published_at').notNull(),
    /** When names of people who were erased were last blotted out: the only change that the database lets through. */
    blottedAt: instant('blotted_at'),
  },
  (t) => [
    unique('releases_number').on(t.activityId, t.number),
    check('releases_number_positive', sql`${t.number} > 0`),
  ],
);

/** The sessions of each activity's newest release as rows, rewritten by publishing: what check-in and attendance join with. */
export const releasedSessions = pgTable(
  'released_sessions',
  {
    sessionId: uuid('session_id').primaryKey(),
    activityId: uuid('activity_id').notNull(),
    kind: sessionKind('kind').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** Empty for everyone. */
    groupIds: uuid('group_ids').array().notNull(),
  },
  (t) => [
    index('released_sessions_activity_start').on(t.activityId, t.startsAt),
    check('released_sessions_order', sql`${t.endsAt} > ${t.startsAt}`),
    foreignKey({
      name: 'released_sessions_session_of_activity',
      columns: [t.activityId, t.sessionId],
      foreignColumns: [sessions.activityId, sessions.id],
    }),
  ],
);
