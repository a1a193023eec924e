import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import type { EditableSession } from '../types/draft';
import { sessionColumns, toSession } from './session-columns';
import { visibleSessions } from './visible-sessions';

/** One draft session with the activity it belongs to; null where there is none that the viewer may see. */
export async function findSession(
  viewer: Viewer,
  id: string,
): Promise<(EditableSession & { activityId: string }) | null> {
  if (!isId(id)) return null;
  const db = await database();
  const [row] = await db
    .select({ ...sessionColumns, activityId: sessions.activityId })
    .from(sessions)
    .innerJoin(activities, eq(activities.id, sessions.activityId))
    .where(and(eq(sessions.id, id), visibleSessions(viewer)));
  return row ? { ...toSession(row), activityId: row.activityId } : null;
}
