import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, localizedText, version } from './columns';
import { country, partnerRole } from './enums';
import { organizations } from './organizations';

export const projects = pgTable(
  'projects',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    title: localizedText('title').notNull(),
    summary: localizedText('summary'),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    /** Example data that illustrates and proves nothing; every screen of it says so. */
    isIllustrative: boolean('is_illustrative').notNull().default(false),
    /** Days after an activity's end until the sensitive fields of who took part are deleted. */
    retentionDays: integer('retention_days').notNull().default(90),
    version: version(),
  },
  (t) => [
    check('projects_retention', sql`${t.retentionDays} between 0 and 3650`),
    check('projects_dates', sql`${t.endsOn} >= ${t.startsOn}`),
    check('projects_slug', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('projects_title', sql`length(${t.title}->>'en') > 0`),
  ],
);

/** The countries that send delegations, and how many people of each the project means to train. */
export const projectCountries = pgTable(
  'project_countries',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    country: country('country').notNull(),
    target: integer('target').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.country] }),
    check('project_countries_target', sql`${t.target} >= 0`),
  ],
);

export const projectPartners = pgTable(
  'project_partners',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    organizationId: uuid('organization_id')
      .notNull()
      .references(() => organizations.id),
    role: partnerRole('role').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.organizationId, t.role] })],
);
