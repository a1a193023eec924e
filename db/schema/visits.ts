import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { activities, groups } from './activities';
import { bytea, citext, id, instant, localizedText, version } from './columns';
import { locale, visitStatus } from './enums';
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
    entryRules: localizedText('entry_rules'),
    version: version(),
  },
  (t) => [
    index('hosts_organization').on(t.organizationId),
    check('hosts_capacity', sql`${t.capacity} > 0`),
    check('hosts_lead_time', sql`${t.leadTime} >= 0`),
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
    name: text('name').notNull(),
    plate: text('plate'),
    driverName: text('driver_name'),
    driverPhone: text('driver_phone'),
    seats: integer('seats').notNull(),
    version: version(),
  },
  (t) => [
    index('vehicles_activity').on(t.activityId),
    check('vehicles_seats', sql`${t.seats} > 0`),
    foreignKey({
      name: 'vehicles_group_of_activity',
      columns: [t.activityId, t.groupId],
      foreignColumns: [groups.activityId, groups.id],
    }),
  ],
);
