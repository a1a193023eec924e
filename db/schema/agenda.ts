import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
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
import { activities, groups } from './activities';
import { id, instant, localizedText, version } from './columns';
import { sessionKind, sessionPersonRole } from './enums';
import { people } from './people';
import { places } from './places';
import { siteVisits } from './visits';

/** A timed item of the draft agenda. It keeps its id for life, so a removed one stays as a row. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id),
    kind: sessionKind('kind').notNull(),
    title: localizedText('title').notNull(),
    description: localizedText('description'),
    /** Both null while the session waits in the tray. */
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    placeId: uuid('place_id').references(() => places.id),
    siteVisitId: uuid('site_visit_id'),
    /** ISO 639-1 codes of what is spoken. */
    languages: text('languages').array().notNull().default(sql`'{}'`),
    mustFollowId: uuid('must_follow_id').references((): AnyPgColumn => sessions.id),
    /** Shown on the public programme page. */
    isPublic: boolean('is_public').notNull().default(true),
    removedAt: instant('removed_at'),
    updatedAt: instant('updated_at').notNull(),
    version: version(),
  },
  (t) => [
    unique('sessions_of_activity').on(t.activityId, t.id),
    index('sessions_activity_start').on(t.activityId, t.startsAt),
    check('sessions_times', sql`(${t.startsAt} is null) = (${t.endsAt} is null)`),
    check('sessions_order', sql`${t.endsAt} > ${t.startsAt}`),
    check('sessions_follow_other', sql`${t.mustFollowId} <> ${t.id}`),
    check('sessions_title', sql`length(${t.title}->>'en') > 0`),
    foreignKey({
      name: 'sessions_visit_of_activity',
      columns: [t.activityId, t.siteVisitId],
      foreignColumns: [siteVisits.activityId, siteVisits.id],
    }),
  ],
);

/** The groups that a session addresses; a session without any addresses everyone. */
export const sessionGroups = pgTable(
  'session_groups',
  {
    activityId: uuid('activity_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    groupId: uuid('group_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.groupId] }),
    index('session_groups_group').on(t.groupId),
    foreignKey({
      name: 'session_groups_session_of_activity',
      columns: [t.activityId, t.sessionId],
      foreignColumns: [sessions.activityId, sessions.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'session_groups_group_of_activity',
      columns: [t.activityId, t.groupId],
      foreignColumns: [groups.activityId, groups.id],
    }).onDelete('cascade'),
  ],
);

/** Who speaks, moderates, interprets or escorts, in the order of precedence. */
export const sessionPeople = pgTable(
  'session_people',
  {
    sessionId: uuid('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: sessionPersonRole('role').notNull(),
    position: integer('position').notNull().default(0),
    /** ISO 639-1 codes between which an interpreter works. */
    languages: text('languages').array().notNull().default(sql`'{}'`),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.personId, t.role] }),
    index('session_people_person').on(t.personId),
  ],
);
