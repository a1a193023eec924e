import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea, citext, id, instant, version } from './columns';
import { country, locale, sex } from './enums';
import { imports } from './imports';
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
    /**
     * The address was written down by somebody who may not know that another record has it. Both keep it, so that the
     * answer tells nothing, until a coordinator decides.
     */
    sharesEmail: boolean('shares_email').notNull().default(false),
    /** The person that this one turned out to be; the directory then shows that one only. */
    mergedIntoId: uuid('merged_into_id').references((): AnyPgColumn => people.id),
    /** The list that brought them into the directory, while that import can be undone. */
    importId: uuid('import_id').references(() => imports.id),
    /** What a search looks in, whatever script it is written in: made by the database from the fields, and gone with them. */
    nameKey: text('name_key').generatedAlwaysAs(
      sql`search_key(given_names || ' ' || family_name || ' ' || coalesce(native_name, ''))`,
    ),
    workKey: text('work_key').generatedAlwaysAs(
      sql`search_key(coalesce(position, '') || ' ' || coalesce(organization_name, ''))`,
    ),
    version: version(),
  },
  (t) => [
    index('people_name_key').using('gin', t.nameKey.op('gin_trgm_ops')),
    index('people_import').on(t.importId),
    index('people_country').on(t.country),
    index('people_merged_into').on(t.mergedIntoId),
    check('people_merged_into_other', sql`${t.mergedIntoId} <> ${t.id}`),
    uniqueIndex('people_email').on(t.email).where(sql`not shares_email`),
    index('people_email_all').on(t.email),
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
  /** Its first bytes name the secret that sealed it; rotation seals it again with the newest. */
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
    /** The same for the date of birth: who was born on that day is looked at by name, across scripts. */
    birthFingerprint: bytea('birth_fingerprint'),
    /** As `shares_email` of people: another record has this passport, and whoever wrote it here may not know. */
    sharesPassport: boolean('shares_passport').notNull().default(false),
  },
  (t) => [
    uniqueIndex('person_private_passport')
      .on(t.passportFingerprint)
      .where(sql`not shares_passport`),
    index('person_private_passport_all').on(t.passportFingerprint),
    index('person_private_birth').on(t.birthFingerprint),
  ],
);

/** One person was found to be another. What moved is kept, so that it can be moved back. */
export const personMerges = pgTable(
  'person_merges',
  {
    id: id(),
    keptId: uuid('kept_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    mergedId: uuid('merged_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** Ids of the rows that changed hands, by table. */
    moved: jsonb('moved').$type<Record<string, string[]>>().notNull(),
    /** The fields of the kept person before the merge, sealed with that person's key. */
    sealedBefore: bytea('sealed_before').notNull(),
    mergedAt: instant('merged_at').notNull(),
    mergedById: uuid('merged_by_id').notNull(),
    undoneAt: instant('undone_at'),
    undoneById: uuid('undone_by_id'),
  },
  (t) => [
    index('person_merges_kept').on(t.keptId),
    uniqueIndex('person_merges_standing').on(t.mergedId).where(sql`undone_at is null`),
    check('person_merges_two', sql`${t.keptId} <> ${t.mergedId}`),
  ],
);

/** Two people who look alike and are not the same: decided once, not asked again. The smaller id stands first. */
export const distinctPeople = pgTable(
  'distinct_people',
  {
    firstId: uuid('first_id').notNull(),
    secondId: uuid('second_id').notNull(),
    decidedAt: instant('decided_at').notNull(),
    decidedById: uuid('decided_by_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.firstId, t.secondId] }),
    check('distinct_people_order', sql`${t.firstId} < ${t.secondId}`),
    foreignKey({ columns: [t.firstId], foreignColumns: [people.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.secondId], foreignColumns: [people.id] }).onDelete('cascade'),
  ],
);
