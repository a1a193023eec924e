import { and, eq, notInArray, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { projectCountries } from '@/db/schema/projects';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Country } from '@/lib/core/vocabulary';
import { canEditProject } from '../policy';
import { findProjectById } from '../queries/find-project';
import type { SetProjectCountries } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'in_use';

/** Says which countries take part, and how many people of each are to be trained. One with a delegation must stay. */
export async function setProjectCountries(
  viewer: Viewer,
  { projectId, countries }: SetProjectCountries,
): Promise<Result<undefined, Refusal>> {
  try {
    return await transaction(async () => {
      const project = await findProjectById(viewer, projectId);
      if (!project) return fail('not_found');
      if (!canEditProject(viewer, projectId)) return fail('forbidden');
      const changes = changedFields(targets(project.countries), {
        ...gone(project.countries),
        ...targets(countries),
      });
      if (Object.keys(changes).length === 0) return ok();

      const db = await database();
      const kept = countries.map(({ country }) => country);
      await db
        .delete(projectCountries)
        .where(
          and(
            eq(projectCountries.projectId, projectId),
            notInArray(projectCountries.country, kept),
          ),
        );
      if (countries.length > 0) {
        await db
          .insert(projectCountries)
          .values(countries.map((row) => ({ projectId, ...row })))
          .onConflictDoUpdate({
            target: [projectCountries.projectId, projectCountries.country],
            set: { target: sql`excluded.target` },
          });
      }
      await audit(viewer, [
        { objectType: 'project', objectId: projectId, projectId, action: 'countries_set', changes },
      ]);
      return ok();
    });
  } catch (error) {
    if (violatedConstraint(error) === 'delegations_country_of_project') return fail('in_use');
    throw error;
  }
}

type Targets = readonly { country: Country; target: number }[];
const targets = (list: Targets) =>
  Object.fromEntries(list.map(({ country, target }) => [country, target]));
const gone = (list: Targets) => Object.fromEntries(list.map(({ country }) => [country, null]));
