import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { LETTER_KINDS } from '../../lib/core/vocabulary';
import { activities } from './activities';
import { bytea, id, instant, version } from './columns';
import { locale } from './enums';
import { users } from './identity';
import { projects } from './projects';
import { siteVisits } from './visits';

/** How a project words its letters in one language; without a row, the words of `messages/<locale>/letters.json` hold. */
export const letterTemplates = pgTable(
  'letter_templates',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: LETTER_KINDS }).notNull(),
    locale: locale('locale').notNull(),
    /** Lines at the head of the page: who writes, from where. */
    letterhead: text('letterhead').notNull(),
    subject: text('subject').notNull(),
    /** Paragraphs apart by an empty line; `{host}`, `{date}` and other fields stand in braces. */
    body: text('body').notNull(),
    signatories: jsonb('signatories').$type<{ name: string; jobTitle: string }[]>().notNull(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.kind, t.locale] })],
);

/** A letter as it was made: a PDF frozen with its release and date, sealed with a key of its own. */
export const letters = pgTable(
  'letters',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    siteVisitId: uuid('site_visit_id').notNull(),
    kind: text('kind', { enum: LETTER_KINDS }).notNull(),
    locale: locale('locale').notNull(),
    fileName: text('file_name').notNull(),
    /** Of the agenda that it speaks of; null: nothing was published yet. */
    releaseNumber: integer('release_number'),
    madeAt: instant('made_at').notNull(),
    /** Null: Sapar itself. */
    madeById: uuid('made_by_id').references(() => users.id),
    /** Bytes, before sealing. */
    size: integer('size').notNull(),
    sealedContent: bytea('sealed_content').notNull(),
    sealedKey: bytea('sealed_key').notNull(),
  },
  (t) => [
    index('letters_visit').on(t.siteVisitId, t.madeAt),
    check('letters_size', sql`${t.size} > 0`),
    foreignKey({
      name: 'letters_visit_of_activity',
      columns: [t.activityId, t.siteVisitId],
      foreignColumns: [siteVisits.activityId, siteVisits.id],
    }).onDelete('cascade'),
  ],
);
