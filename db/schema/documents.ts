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
import { siteVisits } from './visits';

/**
 * A file that somebody uploaded: the government's letter of a delegation, or slides from the host of a site visit. Its
 * content is sealed with a key of its own.
 */
export const documents = pgTable(
  'documents',
  {
    id: id(),
    activityId: uuid('activity_id')
      .notNull()
      .references(() => activities.id, { onDelete: 'cascade' }),
    delegationId: uuid('delegation_id'),
    siteVisitId: uuid('site_visit_id'),
    kind: text('kind', { enum: ['government_letter', 'slides'] }).notNull(),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').notNull(),
    /** Bytes, before sealing. */
    size: integer('size').notNull(),
    sealedContent: bytea('sealed_content').notNull(),
    /** The key of the content, itself sealed by the installation's secret, which its first bytes name. */
    sealedKey: bytea('sealed_key').notNull(),
    uploadedAt: instant('uploaded_at').notNull(),
    /** Null: a host, by their link. */
    uploadedById: uuid('uploaded_by_id'),
  },
  (t) => [
    unique('documents_of_activity').on(t.activityId, t.id),
    index('documents_delegation').on(t.delegationId),
    index('documents_visit').on(t.siteVisitId),
    check('documents_size', sql`${t.size} > 0`),
    check(
      'documents_owner',
      sql`case ${t.kind} when 'government_letter' then ${t.delegationId} is not null and ${t.siteVisitId} is null
        else ${t.siteVisitId} is not null and ${t.delegationId} is null end`,
    ),
    foreignKey({
      name: 'documents_visit_of_activity',
      columns: [t.activityId, t.siteVisitId],
      foreignColumns: [siteVisits.activityId, siteVisits.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'documents_delegation_of_activity',
      columns: [t.activityId, t.delegationId],
      foreignColumns: [delegations.activityId, delegations.id],
    }).onDelete('cascade'),
  ],
);
