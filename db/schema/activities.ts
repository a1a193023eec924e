import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  time,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, instant, localizedText, version } from './columns';
import { activityKind, activityStatus, country, readinessStep } from './enums';
import { places } from './places';
import { projectCountries, projects } from './projects';

export const activities = pgTable(
  'activities',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    slug: text('slug').notNull(),
    kind: activityKind('kind').notNull(),
    status: activityStatus('status').notNull().default('planning'),
    title: localizedText('title').notNull(),
    summary: localizedText('summary'),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    /** IANA name; the agenda is edited and shown in it. */
    timeZone: text('time_zone').notNull(),
    city: text('city'),
    /** Local times between which sessions may lie. */
    dayStartsAt: time('day_starts_at').notNull().default('08:00'),
    dayEndsAt: time('day_ends_at').notNull().default('20:00'),
    lunchFrom: time('lunch_from').notNull().default('11:30'),
    lunchUntil: time('lunch_until').notNull().default('14:00'),
    /** Minutes. */
    longestGap: integer('longest_gap').notNull().default(120),
    travelBuffer: integer('travel_buffer').notNull().default(0),
    /** Percent of expected sessions from which a person counts as trained. */
    attendanceThreshold: integer('attendance_threshold').notNull().default(80),
    /** Whether the programme page is open to everyone. */
    isPublic: boolean('is_public').notNull().default(false),
    createdAt: instant('created_at').notNull(),
    version: version(),
  },
  (t) => [
    unique('activities_slug').on(t.projectId, t.slug),
    unique('activities_of_project').on(t.projectId, t.id),
    check('activities_dates', sql`${t.endsOn} >= ${t.startsOn}`),
    check('activities_day', sql`${t.dayEndsAt} > ${t.dayStartsAt}`),
    check('activities_lunch', sql`${t.lunchUntil} > ${t.lunchFrom}`),
    check('activities_minutes', sql`${t.longestGap} >= 0 and ${t.travelBuffer} >= 0`),
    check('activities_threshold', sql`${t.attendanceThreshold} between 0 and 100`),
    check('activities_slug_form', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('activities_title', sql`length(${t.title}->>'en') > 0`),
  ],
);

/** Participants who move together: a lane of the agenda. */
export const groups = pgTable(
  'groups',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    /** A letter, printed on badges and lanes. */
    name: text('name').notNull(),
    position: integer('position').notNull(),
    /** The hotel or meeting point where the days of the group start and end. */
    homePlaceId: uuid('home_place_id').references(() => places.id),
    version: version(),
  },
  (t) => [
    unique('groups_of_activity').on(t.activityId, t.id),
    uniqueIndex('groups_name').on(t.activityId, sql`lower(${t.name})`),
  ],
);

/** Where a group sleeps after a day, when it is not at home: the day ends there, and the next one starts there. */
export const groupNights = pgTable(
  'group_nights',
  {
    groupId: uuid('group_id')
      .notNull()
      .references(() => groups.id, { onDelete: 'cascade' }),
    night: date('night').notNull(),
    placeId: uuid('place_id')
      .notNull()
      .references(() => places.id),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.night] })],
);

/** The participants of one country in one activity. */
export const delegations = pgTable(
  'delegations',
  {
    id: id(),
    activityId: uuid('activity_id').notNull(),
    projectId: uuid('project_id').notNull(),
    country: country('country').notNull(),
    quota: integer('quota').notNull(),
    nominationDeadline: instant('nomination_deadline'),
    /** When the focal point last said that the nomination is complete. */
    submittedAt: instant('submitted_at'),
    submittedById: uuid('submitted_by_id'),
    version: version(),
  },
  (t) => [
    unique('delegations_country').on(t.activityId, t.country),
    unique('delegations_of_activity').on(t.activityId, t.id),
    index('delegations_project').on(t.projectId),
    check('delegations_quota', sql`${t.quota} >= 0`),
    foreignKey({
      name: 'delegations_activity_of_project',
      columns: [t.projectId, t.activityId],
      foreignColumns: [activities.projectId, activities.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'delegations_country_of_project',
      columns: [t.projectId, t.country],
      foreignColumns: [projectCountries.projectId, projectCountries.country],
    }),
  ],
);

/** Until when a step has to be done for everybody; the nomination's own deadline is the delegation's. */
export const readinessDeadlines = pgTable(
  'readiness_deadlines',
  {
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    step: readinessStep('step').notNull(),
    dueOn: date('due_on').notNull(),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.step] })],
);
