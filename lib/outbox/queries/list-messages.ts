import { and, asc, count, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm';
import { database } from '@/db';
import { letters } from '@/db/schema/letters';
import { outboxMessages as m } from '@/db/schema/outbox';
import { projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';
import { pageWindow } from '@/lib/core/table-state';
import type { MessageState, OutboxPage } from '../types';
import { visibleMessages } from './visible-messages';

const STATES: Record<MessageState, SQL | undefined> = {
  waiting: and(isNull(m.sentAt), isNull(m.failedAt)),
  failed: isNotNull(m.failedAt),
  sent: isNotNull(m.sentAt),
};

type Wanted = {
  filters?: { state?: MessageState | undefined; project?: string | undefined };
  dir?: 'asc' | 'desc';
  /** From 1. */
  page: number;
  pageSize: number;
};

/** A page of the letters that the viewer may see, newest first unless told. */
export async function listMessages(
  viewer: Viewer,
  { filters: { state, project } = {}, dir = 'desc', page, pageSize }: Wanted,
): Promise<OutboxPage> {
  const db = await database();
  const wanted = and(
    visibleMessages(viewer),
    state && STATES[state],
    project ? eq(m.projectId, project) : undefined,
  );
  const order = dir === 'asc' ? asc : desc;
  const { limit, offset } = pageWindow(page, pageSize);
  const rows = await db
    .select({
      id: m.id,
      recipient: m.recipient,
      template: m.template,
      projectTitle: projects.title,
      attached: letters.fileName,
      createdAt: m.createdAt,
      sentAt: m.sentAt,
      failedAt: m.failedAt,
      nextAttemptAt: m.nextAttemptAt,
      attempts: m.attempts,
      lastError: m.lastError,
    })
    .from(m)
    .leftJoin(projects, eq(projects.id, m.projectId))
    .leftJoin(letters, eq(letters.id, m.letterId))
    .where(wanted)
    .orderBy(order(m.createdAt), order(m.id))
    .limit(limit)
    .offset(offset);
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
