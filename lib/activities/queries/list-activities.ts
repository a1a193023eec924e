import { and, desc, eq, gte, not, or, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { signOffs } from '@/db/schema/attendance';
import { participants } from '@/db/schema/participants';
import { projects } from '@/db/schema/projects';
import { releases } from '@/db/schema/releases';
import type { Viewer } from '@/lib/auth/types';
import type { ActivitySummary } from '../types';
import { visibleActivities } from './visible-activities';

/**
 * Every activity in which the viewer has an office, the latest first, in one statement. `openOn`, a date, leaves out
 * those that were over before it and are signed off: nobody has anything to do there.
 */
export async function listActivities(
  viewer: Viewer,
  { projectId, id, openOn }: { projectId?: string; id?: string; openOn?: string } = {},
): Promise<ActivitySummary[]> {
  const db = await database();
  const rows = await db
    .select({
      id: activities.id,
      projectId: activities.projectId,
      project: {
        slug: projects.slug,
        title: projects.title,
        isIllustrative: projects.isIllustrative,
      },
      slug: activities.slug,
      kind: activities.kind,
      status: activities.status,
      title: activities.title,
      startsOn: activities.startsOn,
      endsOn: activities.endsOn,
      timeZone: activities.timeZone,
      city: activities.city,
      people,
      release,
      draft,
      isSignedOff,
    })
    .from(activities)
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(
      and(
        projectId ? eq(activities.projectId, projectId) : undefined,
        id ? eq(activities.id, id) : undefined,
        openOn ? or(gte(activities.endsOn, openOn), not(isSignedOff)) : undefined,
        visibleActivities(viewer),
      ),
    )
    .orderBy(desc(activities.startsOn), desc(activities.id));
  return rows.map(({ people: who, draft: agenda, ...row }) => ({ ...row, ...who, ...agenda }));
}

type People = Pick<
  ActivitySummary,
  'countries' | 'places' | 'confirmed' | 'waiting' | 'nextDeadline'
>;
type Draft = Pick<ActivitySummary, 'sessions' | 'unplaced' | 'changed'>;

const instant = (column: SQL) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Delegation by delegation, because a deadline is only pressing while its delegation has free places. */
const people = sql<People>`(${sql`
  select json_build_object('countries', count(*), 'places', coalesce(sum(quota), 0), 'confirmed', coalesce(sum(confirmed), 0),
    'waiting', coalesce(sum(waiting), 0), 'nextDeadline', ${instant(sql`min(deadline) filter (where named < quota)`)})
  from (
    select ${delegations.quota} as quota, ${delegations.nominationDeadline} as deadline,
      count(*) filter (where ${participants.status} = 'confirmed') as confirmed,
      count(*) filter (where ${participants.status} in ('nominated', 'accepted')) as waiting,
      count(*) filter (where ${participants.status} in ('nominated', 'accepted', 'confirmed')) as named
    from ${delegations} left join ${participants} on ${participants.delegationId} = ${delegations.id}
    where ${delegations.activityId} = ${activities.id} group by ${delegations.id}
  ) as each_delegation`})`;

const release = sql<ActivitySummary['release']>`(${sql`
  select json_build_object('number', ${releases.number}, 'publishedAt', ${instant(sql`${releases.publishedAt}`)})
  from ${releases} where ${releases.activityId} = ${activities.id} order by ${releases.number} desc limit 1`})`;

const draft = sql<Draft>`(${sql`
  select json_build_object('sessions', count(*) filter (where ${sessions.removedAt} is null),
    'unplaced', count(*) filter (where ${sessions.removedAt} is null and ${sessions.startsAt} is null),
    'changed', count(*) filter (where ${sessions.updatedAt} > newest.at))
  from ${sessions} cross join (
    select max(${releases.publishedAt}) as at from ${releases} where ${releases.activityId} = ${activities.id}
  ) as newest where ${sessions.activityId} = ${activities.id}`})`;

const isSignedOff = sql<boolean>`exists (${sql`
  select from ${signOffs} where ${signOffs.activityId} = ${activities.id} and ${signOffs.reopenedAt} is null`})`;
