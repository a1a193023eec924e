import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { travelFactors } from '@/db/schema/places';
import { projects } from '@/db/schema/projects';
import { announceProject } from '@/lib/agenda/commands/announce';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { findProjectById } from '@/lib/projects/queries/find-project';
import { canSetTravelTime } from '../policy';
import { factorsFormValue } from '../rules';
import type { SetTravelFactorsInput } from '../schema';

/** Says how much longer the roads of a project take at which times of day: the whole list over the one that was seen. */
export function setTravelFactors(
  viewer: Viewer,
  { projectId, version, factors }: SetTravelFactorsInput,
): Promise<Result<undefined, 'not_found' | 'forbidden'> | Stale> {
  return transaction(async () => {
    if (!(await findProjectById(viewer, projectId))) return fail('not_found');
    if (!canSetTravelTime(viewer, projectId)) return fail('forbidden');
    const db = await database();
    // One list after the other: the factors have no row of their own to wait at.
    await db
      .select({ id: projects.id })
      .from(projects)
      .where(eq(projects.id, projectId))
      .for('update');
    const theirs = factorsFormValue(await savedFactors(projectId));
    const yours = factorsFormValue(factors);
    if (theirs.version === yours.version) return ok();
    if (theirs.version !== version) {
      return stale({ factors: theirs.factors }, { factors: yours.factors }, theirs.version);
    }
    await db.delete(travelFactors).where(eq(travelFactors.projectId, projectId));
    if (factors.length > 0) {
      await db.insert(travelFactors).values(factors.map((factor) => ({ projectId, ...factor })));
    }
    await audit(viewer, [
      {
        objectType: 'project',
        objectId: projectId,
        action: 'travel_factors_set',
        projectId,
        changes: { factors: { before: theirs.factors.map(line), after: yours.factors.map(line) } },
      },
    ]);
    await announceProject(viewer, projectId);
    return ok();
  });
}

const line = ({ startsAt, endsAt, percent }: SetTravelFactorsInput['factors'][number]) =>
  `${startsAt}–${endsAt} ${percent}%`;

async function savedFactors(projectId: string) {
  const db = await database();
  const rows = await db
    .select({
      startsAt: travelFactors.startsAt,
      endsAt: travelFactors.endsAt,
      percent: travelFactors.percent,
    })
    .from(travelFactors)
    .where(eq(travelFactors.projectId, projectId));
  // The column says seconds as well.
  return rows.map(({ startsAt, endsAt, percent }) => ({
    startsAt: startsAt.slice(0, 5),
    endsAt: endsAt.slice(0, 5),
    percent,
  }));
}
