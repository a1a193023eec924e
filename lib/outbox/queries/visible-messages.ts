import { inArray, type SQL, sql } from 'drizzle-orm';
import { outboxMessages } from '@/db/schema/outbox';
import type { Viewer } from '@/lib/auth/types';

/** A condition on `outbox_messages`: an administrator sees all, a manager the letters of their projects. */
export function visibleMessages(viewer: Viewer): SQL {
  if (viewer.isAdmin) return sql`true`;
  return inArray(outboxMessages.projectId, [...viewer.managerOf]);
}
