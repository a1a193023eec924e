import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { activities, delegations, groups } from './activities';
import { bytea, id, instant, version } from './columns';
import { participantRole, participantStatus, visaState } from './enums';
import { imports } from './imports';
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
    /** The list that brought them, while that import can be undone. */
    importId: uuid('import_id').references(() => imports.id),
    /** Since when a coordinator waits for the focal point to answer what `note` asks. */
    askedBackAt: instant('asked_back_at'),
    /** What the coordinator asked, or why they decided as they did; gone when the person is erased. */
    note: text('note'),
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
    index('participants_import').on(t.importId),
    uniqueIndex('participants_one_head')
      .on(t.delegationId)
      .where(sql`role = 'head_of_delegation' and status in ('nominated', 'accepted', 'confirmed')`),
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

/** How a participant comes, enters and sleeps, and whether they were briefed: what the readiness board counts. */
export const participantTravel = pgTable('participant_travel', {
  participantId: uuid('participant_id')
    .primaryKey()
    .references(() => participants.id, { onDelete: 'cascade' }),
  visa: visaState('visa').notNull().default('unknown'),
  arrivalFlight: text('arrival_flight'),
  arrivesAt: instant('arrives_at'),
  departureFlight: text('departure_flight'),
  departsAt: instant('departs_at'),
  room: text('room'),
  briefedAt: instant('briefed_at'),
  version: version(),
});

/** The badge of a participant: its QR code holds an opaque token. A new badge revokes the one before. */
export const badges = pgTable(
  'badges',
  {
    id: id(),
    participantId: uuid('participant_id')
      .notNull()
      .references(() => participants.id, { onDelete: 'cascade' }),
    tokenHash: bytea('token_hash').notNull().unique(),
    sealedToken: bytea('sealed_token').notNull(),
    issuedAt: instant('issued_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [uniqueIndex('badges_standing').on(t.participantId).where(sql`revoked_at is null`)],
);
