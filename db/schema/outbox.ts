import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, id, instant } from './columns';
import { locale } from './enums';

/** A message that a command decided to send, written in the command's own transaction. */
export const outboxMessages = pgTable(
  'outbox_messages',
  {
    id: id(),
    /** Null for mail of the installation, such as sign-in links. */
    projectId: uuid('project_id'),
    activityId: uuid('activity_id'),
    /** Whom the message is to or about; erasing them takes it away. */
    personId: uuid('person_id'),
    /** The site visit that it is about, whose page says whether it arrived. */
    siteVisitId: uuid('site_visit_id'),
    /** The letter that goes with it as a PDF. */
    letterId: uuid('letter_id'),
    recipient: text('recipient').notNull(),
    locale: locale('locale').notNull(),
    template: text('template').notNull(),
    params: jsonb('params').$type<Record<string, string | number>>().notNull(),
    /** Parameters that open a door, such as a sign-in link: sealed, and gone once sent. */
    sealedParams: bytea('sealed_params'),
    createdAt: instant('created_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    sentAt: instant('sent_at'),
    failedAt: instant('failed_at'),
    lastError: text('last_error'),
  },
  (t) => [
    index('outbox_due').on(t.nextAttemptAt).where(sql`sent_at is null and failed_at is null`),
    index('outbox_person').on(t.personId),
    index('outbox_visit').on(t.siteVisitId),
    index('outbox_project').on(t.projectId, t.createdAt),
    check('outbox_one_end', sql`${t.sentAt} is null or ${t.failedAt} is null`),
  ],
);
