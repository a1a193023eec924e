import { eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, readinessDeadlines } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { signOffs } from '@/db/schema/attendance';
import { auditEntries } from '@/db/schema/audit';
import { roleGrants, users } from '@/db/schema/identity';
import { organizations } from '@/db/schema/organizations';
import { places } from '@/db/schema/places';
import { projects } from '@/db/schema/projects';
import { releases } from '@/db/schema/releases';
import { tasks } from '@/db/schema/tasks';
import { hosts, siteVisits } from '@/db/schema/visits';
import type { LocalizedText } from '@/lib/core/localized';
import type { Deadlines } from '@/lib/delegations/types';
import type { Owner, TaskRow } from '@/lib/tasks/types';

const instant = (column: unknown) => sql`(extract(epoch from ${column}) * 1000)::float8`;

/** A change as the trail has it. `movedTo` is an ISO instant, epoch milliseconds, or nothing. */
export type ChangeRow = {
  id: string;
  at: number;
  actor: string | null;
  objectType: string;
  action: string;
  subject: LocalizedText | null;
  movedTo: string | number | null;
};

const READ = 40;

const deadlines = sql<Deadlines>`(
  select coalesce(json_object_agg(${readinessDeadlines.step}, ${readinessDeadlines.dueOn}), '{}'::json)
  from ${readinessDeadlines} where ${readinessDeadlines.activityId} = ${activities.id})`;

/** Those whom a task can be given to; coordinators first, who have it by default. */
const staff = sql<(Owner & { isCoordinator: boolean })[]>`(
  select coalesce(json_agg(json_build_object('id', one.id, 'name', one.name, 'isCoordinator', one.coordinates)
    order by one.coordinates desc, one.name), '[]'::json)
  from (
    select ${users.id} as id, ${users.name} as name, bool_or(${roleGrants.role} = 'coordinator') as coordinates
    from ${roleGrants} join ${users} on ${users.id} = ${roleGrants.userId}
    where ${roleGrants.projectId} = ${activities.projectId} and ${roleGrants.role} in ('coordinator', 'manager')
      and ${users.disabledAt} is null
    group by ${users.id}
  ) one)`;

const taskRows = sql<TaskRow[]>`(
  select coalesce(json_agg(json_build_object('id', ${tasks.id}, 'version', ${tasks.version}, 'title', ${tasks.title},
    'ruleKey', ${tasks.ruleKey}, 'factsKey', ${tasks.factsKey}, 'dueOn', ${tasks.dueOn},
    'owner', case when owner.id is not null then json_build_object('id', owner.id, 'name', owner.name) end,
    'done', case when ${tasks.doneAt} is not null then json_build_object('at', ${instant(tasks.doneAt)}, 'by', doer.name) end)
    order by ${tasks.createdAt}, ${tasks.id}), '[]'::json)
  from ${tasks} left join ${users} owner on owner.id = ${tasks.ownerId} left join ${users} doer on doer.id = ${tasks.doneById}
  where ${tasks.activityId} = ${activities.id})`;

const release = sql<number | null>`(
  select max(${releases.number}) from ${releases} where ${releases.activityId} = ${activities.id})`;

const changed = sql<number>`(
  select count(*)::int from ${sessions} where ${sessions.activityId} = ${activities.id} and ${sessions.updatedAt} > (
    select max(${releases.publishedAt}) from ${releases} where ${releases.activityId} = ${activities.id}))`;

const isSignedOff = sql<boolean>`exists (
  select from ${signOffs} where ${signOffs.activityId} = ${activities.id} and ${signOffs.reopenedAt} is null)`;

/** What was done last, with the title of the session or the name of the host that it was about. A letter is told by the step that sent it. */
const changes = sql<ChangeRow[]>`(
  select coalesce(json_agg(json_build_object('id', e.id, 'at', ${instant(sql`e.at`)}, 'actor', ${users.name},
    'objectType', e.object_type, 'action', e.action,
    'subject', case e.object_type when 'session' then ${sessions.title}
      when 'site_visit' then coalesce(${places.name}, ${organizations.name}) end,
    'movedTo', case when e.action = 'moved' then e.changes -> 'startsAt' -> 'after' end) order by e.at desc, e.id desc), '[]'::json)
  from (
    select ${auditEntries.id}, ${auditEntries.at}, ${auditEntries.actorId}, ${auditEntries.objectType},
      ${auditEntries.objectId}, ${auditEntries.action}, ${auditEntries.changes}
    from ${auditEntries} where ${auditEntries.activityId} = ${activities.id} and ${auditEntries.objectType} <> 'letter'
    order by ${auditEntries.at} desc, ${auditEntries.id} desc limit ${READ}
  ) e
  left join ${users} on ${users.id} = e.actor_id
  left join ${sessions} on e.object_type = 'session' and ${sessions.id} = e.object_id
  left join ${siteVisits} on e.object_type = 'site_visit' and ${siteVisits.id} = e.object_id
  left join ${hosts} on ${hosts.id} = ${siteVisits.hostId}
  left join ${places} on ${places.id} = ${hosts.placeId}
  left join ${organizations} on ${organizations.id} = ${hosts.organizationId})`;

/**
 * What a desk knows beside draft, hosts and delegations, in one statement. It takes no viewer: `loadDesk`, which alone
 * calls it, has asked who may see the desk of the activity.
 */
export async function loadDeskRow(activityId: string) {
  const db = await database();
  const [row] = await db
    .select({ deadlines, staff, tasks: taskRows, release, changed, isSignedOff, changes })
    .from(activities)
    // Joined only so that drizzle writes the names of tables.
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(eq(activities.id, activityId));
  if (!row) throw new Error(`Activity ${activityId} is not there.`);
  return row;
}
