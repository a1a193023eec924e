import { and, eq, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { signedResults, signOffs } from '@/db/schema/attendance';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import type { Country } from '@/lib/core/vocabulary';
import { canSeeFigures } from '@/lib/projects/policy';
import type { Achieved, ProjectFigures } from '@/lib/projects/types';

/**
 * What a project achieved, without names, in one statement; null for viewers who may not know. Only activities whose
 * sign-off stands are counted. A person belongs to the country that sent them, whichever activity they came to.
 */
export async function loadProjectFigures(
  viewer: Viewer,
  projectId: string,
): Promise<ProjectFigures | null> {
  if (!canSeeFigures(viewer, projectId)) return null;
  const db = await database();
  const results = resultsOf(db, projectId);
  const passed = sql`${results.countable} > 0 and ${results.attended} * 100 >= ${results.threshold} * ${results.countable}`;
  const trained = (who = sql`true`) =>
    sql<number>`(count(distinct ${results.personId}) filter (where ${passed} and ${who}))::int`;
  const rows = await db
    .select({
      /** 1: of a country, 2: of an activity, 3: of everything. */
      of: sql<1 | 2 | 3>`grouping(${results.country}, ${results.activityId})`,
      country: results.country,
      activityId: results.activityId,
      trained: trained(),
      women: trained(sql`${results.sex} = 'female'`),
      men: trained(sql`${results.sex} = 'male'`),
      attended: sql<number>`coalesce(sum(${results.attended}), 0)::int`,
      countable: sql<number>`coalesce(sum(${results.countable}), 0)::int`,
    })
    .from(results)
    .groupBy(sql`grouping sets ((${results.country}), (${results.activityId}), ())`)
    .orderBy(results.country);

  const figures: ProjectFigures = { total: NOTHING, byCountry: [], byActivity: [] };
  for (const { of, country, activityId, ...achieved } of rows) {
    if (of === 1) figures.byCountry.push({ country, ...achieved });
    else if (of === 2) figures.byActivity.push({ activityId, ...achieved });
    else figures.total = achieved;
  }
  return figures;
}

const NOTHING: Achieved = { trained: 0, women: 0, men: 0, attended: 0, countable: 0 };

/** One row for each person in each activity whose sign-off stands: how many places they attended of those that count. */
function resultsOf(db: Awaited<ReturnType<typeof database>>, projectId: string) {
  return db
    .select({
      activityId: signedResults.activityId,
      personId: participants.personId,
      sex: people.sex,
      country: sql<Country | null>`coalesce(${delegations.country}, ${people.country})`.as(
        'country',
      ),
      threshold: activities.attendanceThreshold,
      attended: signedResults.attended,
      countable: signedResults.countable,
    })
    .from(signedResults)
    .innerJoin(signOffs, and(eq(signOffs.id, signedResults.signOffId), isNull(signOffs.reopenedAt)))
    .innerJoin(activities, eq(activities.id, signedResults.activityId))
    .innerJoin(participants, eq(participants.id, signedResults.participantId))
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .where(eq(activities.projectId, projectId))
    .as('results');
}
