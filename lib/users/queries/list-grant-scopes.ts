import { asc, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { projectCountries, projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';
import type { Country } from '@/lib/core/vocabulary';
import { canManageUsers } from '../policy';
import type { GrantScope } from '../types';

const countries = sql<Country[]>`(${sql`
  select coalesce(json_agg(${projectCountries.country} order by ${projectCountries.country}), '[]'::json)
  from ${projectCountries} where ${projectCountries.projectId} = ${projects.id}`})`;

const ownActivities = sql<GrantScope['activities']>`(${sql`
  select coalesce(json_agg(json_build_object('id', ${activities.id}, 'title', ${activities.title})
    order by ${activities.startsOn} desc), '[]'::json)
  from ${activities} where ${eq(activities.projectId, projects.id)}`})`;

/** What an administrator can grant roles for: every project, its countries, its activities. */
export async function listGrantScopes(viewer: Viewer): Promise<GrantScope[]> {
  if (!canManageUsers(viewer)) return [];
  const db = await database();
  return db
    .select({ projectId: projects.id, title: projects.title, countries, activities: ownActivities })
    .from(projects)
    .orderBy(asc(projects.startsOn));
}
