import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytea, citext, id, instant, version } from './columns';
import { country, locale, sex } from './enums';
import { organizations } from './organizations';

/** Somebody in the directory, once, whatever they take part in. */
export const people = pgTable(
  'people',
  {
    id: id(),
    /** As in the passport; never split or reordered by code. */
    givenNames: text('given_names').notNull(),
    /** Empty where the passport has one name only. */
    familyName: text('family_name').notNull().default(''),
    nativeName: text('native_name'),
    sex: sex('sex'),
    country: country('country'),
    organizationId: uuid('organization_id').references(() => organizations.id),
    /** The employer in the nominee's own words, where it is no organization of the directory. */
    organizationName: text('organization_name'),
    position: text('position'),
    email: citext('email'),
    phone: text('phone'),
    locale: locale('locale').notNull().default('en'),
    languages: text('languages').array().notNull().default(sql`'{}'`),
    createdAt: instant('created_at').notNull(),
    erasedAt: instant('erased_at'),
    version: version(),
  },
  (t) => [
    index('people_country').on(t.country),
    uniqueIndex('people_email').on(t.email),
    check('people_named', sql`length(trim(${t.givenNames} || ${t.familyName})) > 0`),
  ],
);

/**
 * The key that seals everything sensitive about one person, itself sealed by the installation's secret.
 * Deleting the row makes all of it unreadable for good, in `person_private` and in the audit trail alike.
 */
export const personKeys = pgTable('person_keys', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  sealedKey: bytea('sealed_key').notNull(),
});

/** Passport, birth, health and diet, each sealed by itself so that a reader opens only what their role needs. */
export const personPrivate = pgTable(
  'person_private',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    birthDate: bytea('birth_date'),
    passportNumber: bytea('passport_number'),
    passportExpiresOn: bytea('passport_expires_on'),
    diet: bytea('diet'),
    accessNeeds: bytea('access_needs'),
    /** A keyed hash, to find the same passport again without reading any. */
    passportFingerprint: bytea('passport_fingerprint'),
  },
  (t) => [uniqueIndex('person_private_passport').on(t.passportFingerprint)],
);
