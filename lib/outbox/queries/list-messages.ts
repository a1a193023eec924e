import { and, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { outboxMessages as m } from '@/db/schema/outbox';
import { projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';
import type { MessageState, OutboxPage } from '../types';
import { visibleMessages } from './visible-messages';

const STATES: Record<MessageState, SQL | undefined> = {
  waiting: and(isNull(m.sentAt), isNull(m.failedAt)),
  failed: isNotNull(m.failedAt),
  sent: isNotNull(m.sentAt),
};

type Wanted = {
  state?: MessageState | undefined;
  projectId?: string | undefined;
  /** From 0. */
  page: number;
  pageSize: number;
};

/** A page of the letters that the viewer may see, newest first. */
export async function listMessages(
  viewer: Viewer,
  { state, projectId, page, pageSize }: Wanted,
): Promise<OutboxPage> {
  const db = await database();
  const wanted = and(
    visibleMessages(viewer),
    state && STATES[state],
    projectId ? eq(m.projectId, projectId) : undefined,
  );
  const rows = await db
    .select({
      id: m.id,
      recipient: m.recipient,
      template: m.template,
      projectTitle: projects.title,
      createdAt: m.createdAt,
      sentAt: m.sentAt,
      failedAt: m.failedAt,
      nextAttemptAt: m.nextAttemptAt,
      attempts: m.attempts,
      lastError: m.lastError,
    })
    .from(m)
    .leftJoin(projects, eq(projects.id, m.projectId))
    .where(wanted)
    .orderBy(desc(m.createdAt), desc(m.id))
    .limit(pageSize)
    .offset(page * pageSize);
  const [counted] = await db.select({ total: count() }).from(m).where(wanted);
  return {
    rows: rows.map(({ sentAt, failedAt, nextAttemptAt, ...row }) => ({
      ...row,
      state: sentAt ? 'sent' : failedAt ? 'failed' : 'waiting',
      at: sentAt ?? failedAt ?? nextAttemptAt,
    })),
    total: counted?.total ?? 0,
  };
}

/** How many letters are in each state, for the heads of the filters. */
export async function countMessages(viewer: Viewer): Promise<Record<MessageState, number>> {
  const db = await database();
  const [counted] = await db
    .select({
      waiting: sql<number>`count(*) filter (where ${STATES.waiting})`.mapWith(Number),
      failed: sql<number>`count(*) filter (where ${STATES.failed})`.mapWith(Number),
      sent: sql<number>`count(*) filter (where ${STATES.sent})`.mapWith(Number),
    })
    .from(m)
    .where(visibleMessages(viewer));
  return counted ?? { waiting: 0, failed: 0, sent: 0 };
}
