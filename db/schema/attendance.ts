import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { activities } from './activities';
import { sessions } from './agenda';
import { id, instant } from './columns';
import { markState } from './enums';
import { users } from './identity';
import { participants } from './participants';

/** The attendance state of one participant in one session, as it stands now. */
export const marks = pgTable(
  'marks',
  {
    activityId: uuid('activity_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    /** Null once the mark was taken back: the row stays, so that what comes next can say what it replaces. */
    state: markState('state'),
    /** The event that put it there. */
    eventId: uuid('event_id')
      .notNull()
      .references((): AnyPgColumn => markEvents.id),
    observedAt: instant('observed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.participantId] }),
    index('marks_participant').on(t.participantId),
    index('marks_activity').on(t.activityId),
    foreignKey({
      name: 'marks_session_of_activity',
      columns: [t.activityId, t.sessionId],
      foreignColumns: [sessions.activityId, sessions.id],
    }),
    foreignKey({
      name: 'marks_participant_of_activity',
      columns: [t.activityId, t.participantId],
      foreignColumns: [participants.activityId, participants.id],
    }),
  ],
);

/** Everything that was ever marked. The id is made by the device, so that a repeated request is one event. */
export const markEvents = pgTable(
  'mark_events',
  {
    id: id(),
    activityId: uuid('activity_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    /** Null takes the mark back. */
    state: markState('state'),
    reason: text('reason'),
    replacesId: uuid('replaces_id').references((): AnyPgColumn => markEvents.id),
    markedBy: uuid('marked_by')
      .notNull()
      .references(() => users.id),
    device: text('device'),
    observedAt: instant('observed_at').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [
    index('mark_events_cell').on(t.sessionId, t.participantId),
    foreignKey({
      name: 'mark_events_session_of_activity',
      columns: [t.activityId, t.sessionId],
      foreignColumns: [sessions.activityId, sessions.id],
    }),
    foreignKey({
      name: 'mark_events_participant_of_activity',
      columns: [t.activityId, t.participantId],
      foreignColumns: [participants.activityId, participants.id],
    }),
  ],
);

/** The attendance of an activity declared final; reopening closes it and the next sign-off has a higher number. */
export const signOffs = pgTable(
  'sign_offs',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id),
    number: integer('number').notNull(),
    signedBy: uuid('signed_by')
      .notNull()
      .references(() => users.id),
    signedAt: instant('signed_at').notNull(),
    reopenedBy: uuid('reopened_by').references(() => users.id),
    reopenedAt: instant('reopened_at'),
    reopenReason: text('reopen_reason'),
  },
  (t) => [
    unique('sign_offs_number').on(t.activityId, t.number),
    check('sign_offs_reopened', sql`(${t.reopenedAt} is null) = (${t.reopenReason} is null)`),
  ],
);

/**
 * What a sign-off declared final, person by person: how many sessions count for them (expected less excused) and how
 * many of those they attended. Nobody may mark or regroup anybody while it stands, so it says what the rows say.
 */
export const signedResults = pgTable(
  'signed_results',
  {
    signOffId: uuid('sign_off_id')
      .notNull()
      .references(() => signOffs.id),
    activityId: uuid('activity_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    attended: integer('attended').notNull(),
    countable: integer('countable').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.signOffId, t.participantId] }),
    check('signed_results_counts', sql`${t.attended} between 0 and ${t.countable}`),
    foreignKey({
      name: 'signed_results_participant_of_activity',
      columns: [t.activityId, t.participantId],
      foreignColumns: [participants.activityId, participants.id],
    }),
  ],
);
