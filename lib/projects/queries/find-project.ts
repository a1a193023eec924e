import { and, eq, type SQL, sql } from 'drizzle-orm';
import { cache } from 'react';
import { database } from '@/db';
import { organizations } from '@/db/schema/organizations';
import { projectCountries, projectPartners, projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import type { Project, ProjectCountry, ProjectPartner } from '../types';
import { visibleProjects } from './visible-projects';

/** The project at an address, read once per request; null where the viewer may not see it. */
export const findProject = cache(
  (viewer: Viewer, slug: string): Promise<Project | null> =>
    findOne(viewer, eq(projects.slug, slug)),
);

/** The same by id, for commands; anything that cannot be an id is a missing project. */
export async function findProjectById(viewer: Viewer, id: string): Promise<Project | null> {
  return isId(id) ? findOne(viewer, eq(projects.id, id)) : null;
}

/**
 * Each list as one JSON value, in the order of the closed lists (the columns are enums). They stand one level deeper
 * than the selection because drizzle leaves out table names in the selection of a single table.
 */
const countries = sql<ProjectCountry[]>`(${sql`
  select coalesce(json_agg(json_build_object('country', ${projectCountries.country}, 'target', ${projectCountries.target})
    order by ${projectCountries.country}), '[]'::json)
  from ${projectCountries} where ${projectCountries.projectId} = ${projects.id}`})`;

const partners = sql<ProjectPartner[]>`(${sql`
  select coalesce(json_agg(json_build_object('organizationId', ${organizations.id}, 'name', ${organizations.name},
    'shortName', ${organizations.shortName}, 'role', ${projectPartners.role})
    order by ${projectPartners.role}, ${organizations.name}->>'en'), '[]'::json)
  from ${projectPartners} join ${organizations} on ${organizations.id} = ${projectPartners.organizationId}
  where ${projectPartners.projectId} = ${projects.id}`})`;

async function findOne(viewer: Viewer, which: SQL): Promise<Project | null> {
  const db = await database();
  const [row] = await db
    .select({
      id: projects.id,
      slug: projects.slug,
      title: projects.title,
      summary: projects.summary,
      startsOn: projects.startsOn,
      endsOn: projects.endsOn,
      isIllustrative: projects.isIllustrative,
      version: projects.version,
      countries,
      partners,
    })
    .from(projects)
    .where(and(which, visibleProjects(viewer)));
  return row ?? null;
}
