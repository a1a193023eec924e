import { desc, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { documents } from '@/db/schema/documents';
import { participants } from '@/db/schema/participants';
import { personPrivate } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';
import { retentionRuns } from '@/db/schema/retention';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { findJob } from '@/lib/jobs/queries/find-job';
import type { Project } from '@/lib/projects/types';
import { canSeeRetention } from '../policy';
import { deletionDate } from '../rules';
import type { RetentionPlan } from '../types';
import { deletionInstant, isOver } from './expired';

const RUNS_SHOWN = 20;

/** What the retention rule of a project keeps, deletes and has deleted; null for whom it is not to see. Four statements. */
export async function findRetentionPlan(
  viewer: Viewer,
  { id: projectId, version }: Project,
): Promise<RetentionPlan | null> {
  if (!canSeeRetention(viewer, projectId)) return null;
  const db = await database();
  const [project] = await db
    .select({ days: projects.retentionDays })
    .from(projects)
    .where(eq(projects.id, projectId));
  if (!project) return null;
  const rows = await db
    .select({
      id: activities.id,
      slug: activities.slug,
      title: activities.title,
      startsOn: activities.startsOn,
      endsOn: activities.endsOn,
      timeZone: activities.timeZone,
      isDue: sql<boolean>`${isOver(now())}`,
      people,
      keptLonger,
      letters,
    })
    .from(activities)
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(eq(activities.projectId, projectId))
    .orderBy(desc(activities.endsOn), desc(activities.id));
  const runs = await db
    .select({
      id: retentionRuns.id,
      at: retentionRuns.at,
      people: retentionRuns.people,
      letters: retentionRuns.letters,
    })
    .from(retentionRuns)
    .where(eq(retentionRuns.projectId, projectId))
    .orderBy(desc(retentionRuns.at))
    .limit(RUNS_SHOWN);
  const { days } = project;
  return {
    days,
    version,
    activities: rows.map((row) => ({ ...row, deletedOn: deletionDate(row.endsOn, days) })),
    runs,
    job: await findJob('retention'),
  };
}

const withFields = sql`from ${participants} join ${personPrivate} on ${personPrivate.personId} = ${participants.personId}
  where ${participants.activityId} = ${activities.id}`;

const people = sql<number>`(select count(*)::int ${withFields})`;

const keptLonger = sql<number>`(select count(*)::int ${withFields} and exists (
  select from ${participants} other
    join activities longer on longer.id = other.activity_id join projects its on its.id = longer.project_id
  where other.person_id = ${participants.personId}
    and (longer.ends_on + its.retention_days + 1)::timestamp at time zone longer.time_zone > ${deletionInstant}))`;

const letters = sql<number>`(select count(*)::int from ${documents} where ${documents.activityId} = ${activities.id})`;
