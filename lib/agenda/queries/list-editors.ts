import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { database } from '@/db';
import { agendaEditors } from '@/db/schema/agenda';
import { users } from '@/db/schema/identity';
import type { Viewer } from '@/lib/auth/types';

/** After so long without a sign of life a window counts as closed: two heartbeats and a little. */
const GONE = '40 seconds';

/** Who else has an agenda open now, each once, by name. The caller has asked whether the viewer may see its draft. */
export async function listEditors(
  viewer: Viewer,
  activityId: string,
): Promise<{ id: string; name: string }[]> {
  const db = await database();
  const rows = await db
    .selectDistinct({ id: users.id, name: users.name })
    .from(agendaEditors)
    .innerJoin(users, eq(users.id, agendaEditors.userId))
    .where(
      and(
        eq(agendaEditors.activityId, activityId),
        gt(agendaEditors.seenAt, sql`clock_timestamp() - ${GONE}::interval`),
      ),
    )
    .orderBy(asc(users.name), asc(users.id));
  return rows.filter(({ id }) => id !== viewer.userId);
}
