import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  time,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { NAME_LIST_FIELDS, type NameListField, type PhotoPolicy } from '../../lib/core/vocabulary';
import { activities, groups } from './activities';
import { bytea, citext, id, instant, localizedText, version } from './columns';
import {
  hostAnswer,
  locale,
  photoPolicy,
  vehicleKind,
  visitOutcome,
  visitPriority,
  visitStatus,
  visitStep,
  visitTurn,
} from './enums';
import { users } from './identity';
import { organizations } from './organizations';
import { places } from './places';

/**
 * An organization that receives site visits at one of its places: the directory, shared by all projects. Its people are
 * `hostContacts`; they answer by a link and have no account.
 */
export const hosts = pgTable(
  'hosts',
  {
    id: id(),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    placeId: uuid('place_id').references(() => places.id),
    /** Of letters and of the answer page, unless the contact has their own. */
    locale: locale('locale').notNull().default('ko'),
    /** Spoken there (ISO 639-1). */
    languages: text('languages').array().notNull().default([]),
    /** People at once. */
    capacity: integer('capacity'),
    /** Working days that the host needs to answer. */
    leadTime: integer('lead_time').notNull().default(0),
    /** Working days before the visit by which the host wants the list of names; null: wants none. */
    nameListDays: integer('name_list_days'),
    /** What the gate wants to know of each visitor, when it wants a list. */
    nameListFields: text('name_list_fields', { enum: NAME_LIST_FIELDS })
      .array()
      .notNull()
      .default(['name', 'country']),
    /** Whether visitors show a passport or card at the gate. */
    asksForId: boolean('asks_for_id').notNull().default(false),
    photos: photoPolicy('photos').notNull().default('unknown'),
    gate: localizedText('gate'),
    parking: localizedText('parking'),
    /** Whatever else they ask of visitors. */
    entryRules: localizedText('entry_rules'),
    /** For us, never shown to them. */
    note: text('note'),
    archivedAt: instant('archived_at'),
    version: version(),
  },
  (t) => [
    index('hosts_organization').on(t.organizationId),
    index('hosts_place').on(t.placeId),
    check('hosts_capacity', sql`${t.capacity} > 0`),
    check('hosts_lead_time', sql`${t.leadTime} between 0 and 260`),
    check('hosts_name_list_days', sql`${t.nameListDays} between 0 and 260`),
  ],
);

/** Somebody at a host. The first in the order is written to unless a visit names another. */
export const hostContacts = pgTable(
  'host_contacts',
  {
    id: id(),
    hostId: uuid('host_id')
      .notNull()
      .references(() => hosts.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    /** In their own script. */
    nameNative: text('name_native'),
    jobTitle: text('job_title'),
    email: citext('email'),
    phone: text('phone'),
    locale: locale('locale'),
    /** When a mail server said that the address does not exist, or somebody saw a letter come back. */
    bouncedAt: instant('bounced_at'),
  },
  (t) => [
    unique('host_contacts_of_host').on(t.hostId, t.id),
    check('host_contacts_name', sql`length(${t.name}) > 0`),
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
    /** Who of the host is written to; null: the first with an address. */
    contactId: uuid('contact_id'),
    groupId: uuid('group_id'),
    status: visitStatus('status').notNull().default('draft'),
    priority: visitPriority('priority').notNull().default('should'),
    topic: localizedText('topic').notNull(),
    objective: localizedText('objective'),
    /** What we ask of the host: a room, a talk, a walk through. */
    wishes: localizedText('wishes'),
    /** Minutes. */
    duration: integer('duration').notNull(),
    /** Dates that would suit us, while it has no time on the agenda. */
    wishedDates: date('wished_dates').array().notNull().default([]),
    needsInterpreter: boolean('needs_interpreter').notNull().default(true),
    /**
     * The time that the host was asked for, frozen when they were asked and again when a release moves the visit: the
     * answer page reads these and never the draft. Both null: only dates were named.
     */
    offeredStart: instant('offered_start'),
    offeredEnd: instant('offered_end'),
    /** The time that the host last said yes to. */
    agreedStart: instant('agreed_start'),
    agreedEnd: instant('agreed_end'),
    askedAt: instant('asked_at'),
    answerBy: instant('answer_by'),
    answeredAt: instant('answered_at'),
    remindedAt: instant('reminded_at'),
    reminders: integer('reminders').notNull().default(0),
    /** When a host last opened the link. */
    openedAt: instant('opened_at'),
    nameListSentAt: instant('name_list_sent_at'),
    thankedAt: instant('thanked_at'),
    /** How it went, said afterwards. */
    outcome: visitOutcome('outcome'),
    outcomeNote: text('outcome_note'),
    version: version(),
  },
  (t) => [
    unique('site_visits_of_activity').on(t.activityId, t.id),
    index('site_visits_host').on(t.hostId),
    check('site_visits_duration', sql`${t.duration} > 0`),
    check('site_visits_reminders', sql`${t.reminders} >= 0`),
    check(
      'site_visits_offered',
      sql`(${t.offeredStart} is null) = (${t.offeredEnd} is null) and ${t.offeredEnd} > ${t.offeredStart}`,
    ),
    check(
      'site_visits_agreed',
      sql`(${t.agreedStart} is null) = (${t.agreedEnd} is null) and ${t.agreedEnd} > ${t.agreedStart}`,
    ),
    foreignKey({
      name: 'site_visits_group_of_activity',
      columns: [t.activityId, t.groupId],
      foreignColumns: [groups.activityId, groups.id],
    }),
    foreignKey({
      name: 'site_visits_contact_of_host',
      columns: [t.hostId, t.contactId],
      foreignColumns: [hostContacts.hostId, hostContacts.id],
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

/** What happened to a request, one row each, in words of `VISIT_STEPS`: who waits for whom since when. Never changed. */
export const visitSteps = pgTable(
  'visit_steps',
  {
    id: id(),
    siteVisitId: uuid('site_visit_id')
      .notNull()
      .references(() => siteVisits.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    step: visitStep('step').notNull(),
    /** The status after it. */
    status: visitStatus('status').notNull(),
    /** Whose turn it is after it. */
    turn: visitTurn('turn').notNull(),
    /** Null: the host, by a link, or Sapar itself. */
    userId: uuid('user_id').references(() => users.id),
    /** Who of the host, where one of them acted or was written to. */
    contactId: uuid('contact_id'),
    note: text('note'),
  },
  (t) => [index('visit_steps_visit').on(t.siteVisitId, t.at)],
);

/**
 * Signed links of hosts: bound to one visit, expiring, revocable; only the hash is kept. A new one leaves those before
 * it working, because letters are forwarded.
 */
export const hostLinks = pgTable(
  'host_links',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    siteVisitId: uuid('site_visit_id')
      .notNull()
      .references(() => siteVisits.id, { onDelete: 'cascade' }),
    /** To whom it was sent; null: copied by a coordinator. */
    contactId: uuid('contact_id').references(() => hostContacts.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    openedAt: instant('opened_at'),
  },
  (t) => [
    index('host_links_visit').on(t.siteVisitId),
    check('host_links_expire', sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

/** The rules of entry as a host states them; null is left unsaid. `nameListDays` are working days before the visit. */
export type StatedEntry = {
  asksForId: boolean | null;
  photos: PhotoPolicy | null;
  gate: string | null;
  parking: string | null;
  nameListDays: number | null;
  nameListFields: NameListField[];
};

/** What somebody of a host answered, each time. The id is made by their browser, so that a repeated answer is one. */
export const hostAnswers = pgTable(
  'host_answers',
  {
    id: id(),
    siteVisitId: uuid('site_visit_id')
      .notNull()
      .references(() => siteVisits.id, { onDelete: 'cascade' }),
    /** Whose link it was. */
    contactId: uuid('contact_id').references(() => hostContacts.id, { onDelete: 'set null' }),
    at: instant('at').notNull(),
    answer: hostAnswer('answer').notNull(),
    /** The time that they saw when they answered. */
    seenStart: instant('seen_start'),
    seenEnd: instant('seen_end'),
    /** Another time: when they could. Dates `YYYY-MM-DD` and clock times `HH:MM` of the activity. */
    windows: jsonb('windows').$type<{ date: string; start: string; end: string }[]>().notNull(),
    /** As they typed them. */
    contact: jsonb('contact').$type<{
      name: string | null;
      email: string | null;
      phone: string | null;
    }>(),
    speakers: jsonb('speakers').$type<{ name: string; jobTitle: string | null }[]>().notNull(),
    /** Whatever else they ask of visitors, in their words. */
    entryRules: text('entry_rules'),
    /** What they stated about the gate, in the terms of the directory; null: nothing. */
    entry: jsonb('entry').$type<StatedEntry>(),
    note: text('note'),
    /**
     * Set at once by a request that took the answer over. Null: kept aside, because it was about an old time or against
     * another contact's, until a coordinator has decided.
     */
    settledAt: instant('settled_at'),
    settledById: uuid('settled_by_id').references(() => users.id),
  },
  (t) => [
    index('host_answers_visit').on(t.siteVisitId, t.at),
    check('host_answers_seen', sql`(${t.seenStart} is null) = (${t.seenEnd} is null)`),
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
