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
import { activities, delegations } from './activities';
import { bytea, id, instant } from './columns';

/** A file that somebody uploaded: the government's letter of a delegation. Its content is sealed with a key of its own. */
export const documents = pgTable(
  'documents',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    delegationId: uuid('delegation_id').notNull(),
    kind: text('kind', { enum: ['government_letter'] }).notNull(),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').notNull(),
    /** Bytes, before sealing. */
    size: integer('size').notNull(),
    sealedContent: bytea('sealed_content').notNull(),
    /** The key of the content, itself sealed by the installation's secret, which its first bytes name. */
    sealedKey: bytea('sealed_key').notNull(),
    uploadedAt: instant('uploaded_at').notNull(),
    uploadedById: uuid('uploaded_by_id').notNull(),
  },
  (t) => [
    unique('documents_of_activity').on(t.activityId, t.id),
    index('documents_delegation').on(t.delegationId),
    check('documents_size', sql`${t.size} > 0`),
    foreignKey({
      name: 'documents_delegation_of_activity',
      columns: [t.activityId, t.delegationId],
      foreignColumns: [delegations.activityId, delegations.id],
    }).onDelete('cascade'),
  ],
);
