import { desc, eq } from 'drizzle-orm';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { users } from '@/db/schema/identity';
import { canReadHistory } from '@/lib/audit/policy';
import type { Viewer } from '@/lib/auth/types';
import { collapseChanges } from '../rules';
import type { Activity, Change } from '../types';

const READ = 60;
const SHOWN = 6;

/** What was done last, the newest first; nothing for those who may not know who changed what. */
export async function listLastChanges(viewer: Viewer, activity: Activity): Promise<Change[]> {
  if (!canReadHistory(viewer, activity.projectId)) return [];
  const db = await database();
  const rows = await db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      actor: users.name,
      objectType: auditEntries.objectType,
      action: auditEntries.action,
    })
    .from(auditEntries)
    .leftJoin(users, eq(users.id, auditEntries.actorId))
    .where(eq(auditEntries.activityId, activity.id))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(READ);
  return collapseChanges(rows.map((row) => ({ ...row, at: row.at.toISOString() }))).slice(0, SHOWN);
}
