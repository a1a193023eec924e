import { sql } from 'drizzle-orm';
import {
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
  uuid,
} from 'drizzle-orm/pg-core';
import { activities, groups } from './activities';
import { bytea, citext, id, instant, localizedText, version } from './columns';
import { locale, vehicleKind, visitStatus } from './enums';
import { organizations } from './organizations';
import { places } from './places';

/** The organization and contact who receive site visits; they answer by a link and have no account. */
export const hosts = pgTable(
  'hosts',
  {
    id: id(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    placeId: uuid('place_id').references(() => places.id),
    contactName: text('contact_name'),
    contactEmail: citext('contact_email'),
    contactPhone: text('contact_phone'),
    locale: locale('locale').notNull().default('ko'),
    /** People at once. */
    capacity: integer('capacity'),
    /** Working days that the host needs to answer. */
    leadTime: integer('lead_time').notNull().default(0),
    /** Working days before the visit by which the host wants the list of names; null: wants none. */
    nameListDays: integer('name_list_days'),
    entryRules: localizedText('entry_rules'),
    version: version(),
  },
  (t) => [
    index('hosts_organization').on(t.organizationId),
    check('hosts_capacity', sql`${t.capacity} > 0`),
    check('hosts_lead_time', sql`${t.leadTime} >= 0`),
    check('hosts_name_list_days', sql`${t.nameListDays} >= 0`),
  ],
);

/** A request to a host to receive the activity or one group; once placed on the agenda it has a session. */
export const siteVisits = pgTable(
  'site_visits',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    hostId: uuid('host_id')
      .notNull()
      .references(() => hosts.id),
    groupId: uuid('group_id'),
    status: visitStatus('status').notNull().default('draft'),
    topic: localizedText('topic').notNull(),
    /** Minutes. */
    duration: integer('duration').notNull(),
    answerBy: instant('answer_by'),
    nameListSentAt: instant('name_list_sent_at'),
    version: version(),
  },
  (t) => [
    unique('site_visits_of_activity').on(t.activityId, t.id),
    index('site_visits_host').on(t.hostId),
    check('site_visits_duration', sql`${t.duration} > 0`),
    foreignKey({
      name: 'site_visits_group_of_activity',
      columns: [t.activityId, t.groupId],
      foreignColumns: [groups.activityId, groups.id],
    }),
  ],
);

/** When a host receives a visit, on the clock of the activity; without any, whenever the place is open. */
export const visitWindows = pgTable(
  'visit_windows',
  {
    siteVisitId: uuid('site_visit_id')
      .notNull()
      .references(() => siteVisits.id, { onDelete: 'cascade' }),
    date: date('date').notNull(),
    opensAt: time('opens_at').notNull(),
    closesAt: time('closes_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.siteVisitId, t.date, t.opensAt] }),
    check('visit_windows_order', sql`${t.closesAt} > ${t.opensAt}`),
  ],
);

/** Signed links of hosts: bound to one visit, expiring, revocable; only the hash is kept. */
export const hostLinks = pgTable(
  'host_links',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    siteVisitId: uuid('site_visit_id')
      .notNull()
      .references(() => siteVisits.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    index('host_links_visit').on(t.siteVisitId),
    check('host_links_expire', sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

/** A bus or car of an activity. */
export const vehicles = pgTable(
  'vehicles',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    groupId: uuid('group_id'),
    kind: vehicleKind('kind').notNull().default('bus'),
    name: text('name').notNull(),
    plate: text('plate'),
    driverName: text('driver_name'),
    driverPhone: text('driver_phone'),
    seats: integer('seats').notNull(),
    version: version(),
  },
  (t) => [
    unique('vehicles_of_activity').on(t.activityId, t.id),
    check('vehicles_seats', sql`${t.seats} > 0`),
    foreignKey({
      name: 'vehicles_group_of_activity',
      columns: [t.activityId, t.groupId],
      foreignColumns: [groups.activityId, groups.id],
    }),
  ],
);
