import { desc, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { signOffs } from '@/db/schema/attendance';
import { projectCountries, projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';
import type { ProjectSummary } from '../types';
import { visibleProjects } from './visible-projects';

/** The projects that exist for the viewer, the latest first. */
export async function listProjects(viewer: Viewer): Promise<ProjectSummary[]> {
  const db = await database();
  return db
    .select({
      id: projects.id,
      slug: projects.slug,
      title: projects.title,
      startsOn: projects.startsOn,
      endsOn: projects.endsOn,
      isIllustrative: projects.isIllustrative,
      activities: sql<number>`(${sql`
        select count(*)::int from ${activities} where ${activities.projectId} = ${projects.id}`})`,
      countries: sql<number>`(${sql`
        select count(*)::int from ${projectCountries} where ${projectCountries.projectId} = ${projects.id}`})`,
      lastSignedAt: sql<string | null>`(${sql`
        select to_char(max(${signOffs.signedAt}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
        from ${signOffs} join ${activities} on ${activities.id} = ${signOffs.activityId}
        where ${activities.projectId} = ${projects.id} and ${signOffs.reopenedAt} is null`})`,
    })
    .from(projects)
    .where(visibleProjects(viewer))
    .orderBy(desc(projects.startsOn), desc(projects.id));
}
