import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  time,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, localizedText, version } from './columns';
import { country, travelMode } from './enums';
import { organizations } from './organizations';
import { projects } from './projects';

/** Where something happens; a room is a place inside a place. Shared by all projects. */
export const places = pgTable(
  'places',
  {
    id: id(),
    parentId: uuid('parent_id').references((): AnyPgColumn => places.id),
    organizationId: uuid('organization_id').references(() => organizations.id),
    name: localizedText('name').notNull(),
    address: localizedText('address'),
    city: localizedText('city'),
    country: country('country'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    /** People. */
    capacity: integer('capacity'),
    version: version(),
  },
  (t) => [
    index('places_parent').on(t.parentId),
    check('places_parent_other', sql`${t.parentId} <> ${t.id}`),
    check('places_capacity', sql`${t.capacity} > 0`),
    check('places_latitude', sql`${t.latitude} between -90 and 90`),
    check('places_longitude', sql`${t.longitude} between -180 and 180`),
    check('places_coordinates', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    check('places_name', sql`length(${t.name}->>'en') > 0`),
  ],
);

/** When a place receives visitors: local times of a weekday (1 is Monday, 7 is Sunday; ISO 8601). */
export const placeHours = pgTable(
  'place_hours',
  {
    id: id(),
    placeId: uuid('place_id')
      .notNull()
      .references(() => places.id, { onDelete: 'cascade' }),
    weekday: integer('weekday').notNull(),
    opensAt: time('opens_at').notNull(),
    closesAt: time('closes_at').notNull(),
  },
  (t) => [
    index('place_hours_place').on(t.placeId),
    check('place_hours_weekday', sql`${t.weekday} between 1 and 7`),
    check('place_hours_order', sql`${t.closesAt} > ${t.opensAt}`),
  ],
);

/** A date on which a place has other hours than on its weekday, or none: both times null is closed all day. */
export const placeDates = pgTable(
  'place_dates',
  {
    id: id(),
    placeId: uuid('place_id')
      .notNull()
      .references(() => places.id, { onDelete: 'cascade' }),
    date: date('date').notNull(),
    opensAt: time('opens_at'),
    closesAt: time('closes_at'),
    note: text('note'),
  },
  (t) => [
    index('place_dates_place').on(t.placeId, t.date),
    check('place_dates_both', sql`(${t.opensAt} is null) = (${t.closesAt} is null)`),
    check('place_dates_order', sql`${t.closesAt} > ${t.opensAt}`),
  ],
);

/**
 * What a government decreed about the holidays of a country beyond those that the calendar says: a day more, or a
 * holiday that is worked. The calendar itself is a library's (`lib/holidays`).
 */
export const holidayChanges = pgTable(
  'holiday_changes',
  {
    country: country('country').notNull(),
    date: date('date').notNull(),
    name: localizedText('name').notNull(),
    isHoliday: boolean('is_holiday').notNull(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.country, t.date] })],
);

/** Minutes that somebody of a project typed between two places; on foot only inside one site. */
export const travelTimes = pgTable(
  'travel_times',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    fromPlaceId: uuid('from_place_id')
      .notNull()
      .references(() => places.id),
    toPlaceId: uuid('to_place_id')
      .notNull()
      .references(() => places.id),
    minutes: integer('minutes').notNull(),
    mode: travelMode('mode').notNull().default('bus'),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.fromPlaceId, t.toPlaceId, t.mode] }),
    check('travel_times_minutes', sql`${t.minutes} >= 0`),
    check('travel_times_other', sql`${t.fromPlaceId} <> ${t.toPlaceId}`),
  ],
);

/** How much longer the roads of a project take between two local times of any day, in percent: 150 is half as long again. */
export const travelFactors = pgTable(
  'travel_factors',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    startsAt: time('starts_at').notNull(),
    endsAt: time('ends_at').notNull(),
    percent: integer('percent').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.startsAt] }),
    check('travel_factors_order', sql`${t.endsAt} > ${t.startsAt}`),
    check('travel_factors_percent', sql`${t.percent} between 50 and 400`),
  ],
);
