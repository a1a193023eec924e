import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { agendaTemplates, sessions } from '@/db/schema/agenda';
import { users } from '@/db/schema/identity';
import { visibleActivities } from '@/lib/activities/queries/visible-activities';
import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { Beginning, Template } from '../types';

/** The activities of a project that have an agenda, the latest first: what another one can begin with. */
export async function listBeginnings(viewer: Viewer, projectId: string): Promise<Beginning[]> {
  if (!isCoordinatorOf(viewer, projectId)) return [];
  const db = await database();
  const count = sql<number>`count(${sessions.id})::int`;
  const rows = await db
    .select({
      id: activities.id,
      title: activities.title,
      days: sql<number>`${activities.endsOn} - ${activities.startsOn} + 1`,
      sessions: count,
    })
    .from(activities)
    .innerJoin(sessions, and(eq(sessions.activityId, activities.id), isNull(sessions.removedAt)))
    .where(and(eq(activities.projectId, projectId), visibleActivities(viewer)))
    .groupBy(activities.id)
    .orderBy(desc(activities.startsOn), activities.id);
  return rows.map((row) => ({ type: 'activity', ...row }));
}

/** The templates of a project, the newest first. */
export async function listTemplates(viewer: Viewer, projectId: string): Promise<Template[]> {
  if (!isCoordinatorOf(viewer, projectId)) return [];
  const db = await database();
  const rows = await db
    .select({ template: agendaTemplates, createdBy: users.name })
    .from(agendaTemplates)
    .leftJoin(users, eq(users.id, agendaTemplates.createdBy))
    .where(eq(agendaTemplates.projectId, projectId))
    .orderBy(desc(agendaTemplates.createdAt), agendaTemplates.id);
  return rows.map(({ template: { id, title, content, createdAt }, createdBy }) => ({
    type: 'template',
    id,
    title: { en: title },
    sessions: content.sessions.length,
    days: Math.max(0, ...content.sessions.map(({ day }) => day ?? 0)),
    createdAt: createdAt.toISOString(),
    createdBy,
  }));
}
