import { and, asc, eq, or, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';
import type { Member, OwnDelegation } from '../types';

/** The delegations for which the viewer is the focal point, by date, with everybody named so far. One statement. */
export async function listOwnDelegations(viewer: Viewer): Promise<OwnDelegation[]> {
  if (viewer.focalPointOf.length === 0) return [];
  const db = await database();
  return db
    .select({
      id: delegations.id,
      country: delegations.country,
      quota: delegations.quota,
      nominationDeadline: sql<
        string | null
      >`to_char(${delegations.nominationDeadline} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
      activity: {
        id: activities.id,
        slug: activities.slug,
        title: activities.title,
        startsOn: activities.startsOn,
        endsOn: activities.endsOn,
        timeZone: activities.timeZone,
        project: sql<
          OwnDelegation['activity']['project']
        >`json_build_object('slug', ${projects.slug}, 'title', ${projects.title}, 'isIllustrative', ${projects.isIllustrative})`,
      },
      members,
    })
    .from(delegations)
    .innerJoin(activities, eq(activities.id, delegations.activityId))
    .innerJoin(projects, eq(projects.id, delegations.projectId))
    .where(
      or(
        ...viewer.focalPointOf.map((scope) =>
          and(eq(delegations.projectId, scope.projectId), eq(delegations.country, scope.country)),
        ),
      ),
    )
    .orderBy(asc(activities.startsOn), asc(delegations.country));
}

const members = sql<Member[]>`(${sql`
  select coalesce(json_agg(json_build_object('participantId', ${participants.id},
    'name', trim(${people.givenNames} || ' ' || ${people.familyName}), 'nativeName', ${people.nativeName},
    'role', ${participants.role}, 'status', ${participants.status})
    order by ${participants.status}, ${people.givenNames}, ${people.familyName}), '[]'::json)
  from ${participants} join ${people} on ${people.id} = ${participants.personId}
  where ${participants.delegationId} = ${delegations.id}`})`;
