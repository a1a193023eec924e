import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, id, instant } from './columns';

/** One field of an object before and after a change. */
export type AuditedChange = { before: unknown; after: unknown };

/**
 * Who changed what, when, from what to what. The database refuses to change or delete a row.
 * It has no foreign keys: an entry outlives its object. What is personal stands in `sealed`,
 * readable only while the person's key exists; nothing personal stands in `changes`.
 */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: id(),
    at: instant('at').notNull(),
    /** Null when the system itself acted. */
    actorId: uuid('actor_id'),
    projectId: uuid('project_id'),
    activityId: uuid('activity_id'),
    /** A noun of the domain: `activity`, `session`, `participant` … */
    objectType: text('object_type').notNull(),
    objectId: uuid('object_id').notNull(),
    /** A verb of the domain: `created`, `moved`, `published` … */
    action: text('action').notNull(),
    changes: jsonb('changes').$type<Record<string, AuditedChange>>().notNull(),
    personId: uuid('person_id'),
    sealed: bytea('sealed'),
  },
  (t) => [
    index('audit_entries_object').on(t.objectType, t.objectId, t.at),
    index('audit_entries_project').on(t.projectId, t.at),
    index('audit_entries_activity').on(t.activityId, t.at),
  ],
);
