import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { TemplateContent } from '../../lib/agenda/types/template';
import { activities, groups } from './activities';
import { id, instant, localizedText, version } from './columns';
import { sessionKind, sessionPersonRole } from './enums';
import { users } from './identity';
import { people } from './people';
import { places } from './places';
import { projects } from './projects';
import { siteVisits, vehicles } from './visits';

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
    /** Minutes that it is to take, while it waits in the tray. */
    duration: integer('duration'),
    placeId: uuid('place_id').references(() => places.id),
    siteVisitId: uuid('site_visit_id'),
    /** ISO 639-1 codes of what is spoken. */
    languages: text('languages').array().notNull().default(sql`'{}'`),
    mustFollowId: uuid('must_follow_id').references((): AnyPgColumn => sessions.id),
    /** Shown on the public programme page. */
    isPublic: boolean('is_public').notNull().default(true),
    /** Not agreed with those who receive the group, such as a restaurant. A site visit says so itself. */
    isTentative: boolean('is_tentative').notNull().default(false),
    removedAt: instant('removed_at'),
    updatedAt: instant('updated_at').notNull(),
    version: version(),
  },
  (t) => [
    unique('sessions_of_activity').on(t.activityId, t.id),
    index('sessions_activity_start').on(t.activityId, t.startsAt),
    check('sessions_times', sql`(${t.startsAt} is null) = (${t.endsAt} is null)`),
    check('sessions_order', sql`${t.endsAt} > ${t.startsAt}`),
    check('sessions_duration', sql`${t.duration} between 1 and 1440`),
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
    /** How they are announced here; otherwise by their post. */
    title: localizedText('title'),
    /** ISO 639-1 codes between which an interpreter works. */
    languages: text('languages').array().notNull().default(sql`'{}'`),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.personId, t.role] }),
    index('session_people_person').on(t.personId),
  ],
);

/** What a session needs besides the vehicles of its groups: a shuttle, the bus of a transfer. */
export const sessionVehicles = pgTable(
  'session_vehicles',
  {
    activityId: uuid('activity_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    vehicleId: uuid('vehicle_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.vehicleId] }),
    index('session_vehicles_vehicle').on(t.vehicleId),
    foreignKey({
      name: 'session_vehicles_session_of_activity',
      columns: [t.activityId, t.sessionId],
      foreignColumns: [sessions.activityId, sessions.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'session_vehicles_vehicle_of_activity',
      columns: [t.activityId, t.vehicleId],
      foreignColumns: [vehicles.activityId, vehicles.id],
    }).onDelete('cascade'),
  ],
);

/** When somebody who is named on sessions can be there; without any row, always. */
export const personAvailability = pgTable(
  'person_availability',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
  },
  (t) => [
    unique('person_availability_start').on(t.activityId, t.personId, t.startsAt),
    index('person_availability_person').on(t.personId),
    check('person_availability_order', sql`${t.endsAt} > ${t.startsAt}`),
  ],
);

/** A warning that a coordinator has seen and lives with, for as long as its facts are the same. */
export const acknowledgements = pgTable(
  'acknowledgements',
  {
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    conflictKey: text('conflict_key').notNull(),
    factsKey: text('facts_key').notNull(),
    note: text('note'),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.conflictKey] })],
);

/** Batches of edits that were saved, with their answers: the same batch sent again is answered, not done again. */
export const agendaEdits = pgTable(
  'agenda_edits',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    /** The versions that the batch gave its sessions, by session id. */
    versions: jsonb('versions').$type<Record<string, number>>().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('agenda_edits_at').on(t.at)],
);

/** Who has the builder of an activity open, one row a window; one that has not been seen for a while is gone. */
export const agendaEditors = pgTable(
  'agenda_editors',
  {
    /** Made by the window. */
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [index('agenda_editors_activity').on(t.activityId, t.seenAt)],
);

/** An agenda to begin another activity with: days are counted from its first, people are left out. */
export const agendaTemplates = pgTable('agenda_templates', {
  id: id(),
  /** Whose coordinators may use it. */
  projectId: uuid('project_id')
    .notNull()
    .references(() => projects.id, { onDelete: 'cascade' }),
  title: text('title').notNull(),
  content: jsonb('content').$type<TemplateContent>().notNull(),
  createdBy: uuid('created_by')
    .notNull()
    .references(() => users.id),
  createdAt: instant('created_at').notNull(),
});
