import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { activities } from './activities';
import { id, instant } from './columns';
import { projects } from './projects';

/** One confirmed list of people, and what it did. Its id is the client's, so that confirming twice imports once. */
export const imports = pgTable(
  'imports',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    fileName: text('file_name').notNull(),
    added: integer('added').notNull(),
    reused: integer('reused').notNull(),
    unchanged: integer('unchanged').notNull(),
    importedAt: instant('imported_at').notNull(),
    importedById: uuid('imported_by_id').notNull(),
    undoneAt: instant('undone_at'),
    undoneById: uuid('undone_by_id'),
  },
  (t) => [
    index('imports_activity').on(t.activityId, t.importedAt),
    check('imports_counts', sql`${t.added} >= 0 and ${t.reused} >= 0 and ${t.unchanged} >= 0`),
  ],
);

/** What the columns of a kind of file mean in a project, as somebody decided; `signature` is a hash of its headers. */
export const importMappings = pgTable(
  'import_mappings',
  {
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    signature: text('signature').notNull(),
    /** The meaning of each column in order; null for one that is left out. */
    meanings: jsonb('meanings').$type<(string | null)[]>().notNull(),
    savedAt: instant('saved_at').notNull(),
    savedById: uuid('saved_by_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.signature] })],
);

/** One confirmed agenda of a file, and what it did to the draft. Its id is the client's, so that confirming twice imports once. */
export const agendaImports = pgTable(
  'agenda_imports',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    fileName: text('file_name').notNull(),
    added: integer('added').notNull(),
    changed: integer('changed').notNull(),
    unchanged: integer('unchanged').notNull(),
    /** The sessions that it added, with the version in which it left each: what nobody touched since can be taken back. */
    versions: jsonb('versions').$type<Record<string, number>>().notNull(),
    importedAt: instant('imported_at').notNull(),
    importedById: uuid('imported_by_id').notNull(),
    undoneAt: instant('undone_at'),
  },
  (t) => [
    index('agenda_imports_activity').on(t.activityId, t.importedAt),
    check(
      'agenda_imports_counts',
      sql`${t.added} >= 0 and ${t.changed} >= 0 and ${t.unchanged} >= 0`,
    ),
  ],
);
