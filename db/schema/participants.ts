import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, unique, uuid } from 'drizzle-orm/pg-core';
import { activities, delegations, groups } from './activities';
import { bytea, id, instant, version } from './columns';
import { participantRole, participantStatus } from './enums';
import { people } from './people';

/** A person in one activity. */
export const participants = pgTable(
  'participants',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: participantRole('role').notNull(),
    status: participantStatus('status').notNull(),
    delegationId: uuid('delegation_id'),
    groupId: uuid('group_id'),
    /** Who this participant came in for; both are kept. */
    substitutesId: uuid('substitutes_id'),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    unique('participants_person_once').on(t.activityId, t.personId),
    unique('participants_of_activity').on(t.activityId, t.id),
    unique('participants_substitute_once').on(t.substitutesId),
    index('participants_person').on(t.personId),
    index('participants_delegation').on(t.delegationId),
    index('participants_group').on(t.groupId),
    check('participants_substitutes_other', sql`${t.substitutesId} <> ${t.id}`),
    foreignKey({
      name: 'participants_delegation_of_activity',
      columns: [t.activityId, t.delegationId],
      foreignColumns: [delegations.activityId, delegations.id],
    }),
    foreignKey({
      name: 'participants_group_of_activity',
      columns: [t.activityId, t.groupId],
      foreignColumns: [groups.activityId, groups.id],
    }),
    foreignKey({
      name: 'participants_substitutes_of_activity',
      columns: [t.activityId, t.substitutesId],
      foreignColumns: [t.activityId, t.id],
    }),
  ],
);

/**
 * Which status and group a participant had when: who is expected in a session is asked as of that session.
 * Half-open; an open end is null. A constraint forbids two periods of one participant that overlap.
 */
export const participantPeriods = pgTable(
  'participant_periods',
  {
    id: id(),
    activityId: uuid('activity_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    status: participantStatus('status').notNull(),
    groupId: uuid('group_id'),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
  },
  (t) => [
    index('participant_periods_participant').on(t.participantId),
    index('participant_periods_activity').on(t.activityId),
    check('participant_periods_order', sql`${t.endsAt} > ${t.startsAt}`),
    foreignKey({
      name: 'participant_periods_participant',
      columns: [t.activityId, t.participantId],
      foreignColumns: [participants.activityId, participants.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'participant_periods_group_of_activity',
      columns: [t.activityId, t.groupId],
      foreignColumns: [groups.activityId, groups.id],
    }),
  ],
);

/** The secret of a participant's private calendar feed: found by its hash, shown to its owner from the sealed copy; a reset replaces both. */
export const calendarFeeds = pgTable('calendar_feeds', {
  participantId: uuid('participant_id')
    .primaryKey()
    .references(() => participants.id, { onDelete: 'cascade' }),
  tokenHash: bytea('token_hash').notNull().unique(),
  sealedToken: bytea('sealed_token').notNull(),
  createdAt: instant('created_at').notNull(),
});
