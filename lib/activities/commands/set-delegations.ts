import { and, eq, inArray, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { delegations } from '@/db/schema/activities';
import { type AuditEntry, audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { canEditActivity } from '../policy';
import { findActivityById } from '../queries/find-activity';
import { listDelegations } from '../queries/list-delegations';
import { compareDelegations, deadlineAt, deadlineOnClocks } from '../rules';
import type { SetDelegations } from '../schema';
import type { Activity, Delegation } from '../types';

type Refusal = 'not_found' | 'forbidden' | 'in_use' | 'country_not_in_project';
type Typed = SetDelegations['delegations'];
type Work = ReturnType<typeof compareDelegations>;

/** Says which countries send how many people, and until when they name them. */
export async function setDelegations(
  viewer: Viewer,
  { activityId, version, delegations: typed }: SetDelegations,
): Promise<Result<undefined, Refusal> | Stale> {
  try {
    return await transaction(async () => {
      const activity = await findActivityById(viewer, activityId);
      if (!activity) return fail('not_found');
      if (!canEditActivity(viewer, activity)) return fail('forbidden');
      const known = await listDelegations(viewer, activityId);
      if (version !== undefined && version !== known.version) {
        return outdated(activity, known.list, typed, known.version);
      }

      const wanted = typed.flatMap(({ quota, nominationDeadline, ...row }) =>
        quota === null
          ? []
          : [
              {
                ...row,
                quota,
                nominationDeadline: deadlineAt(nominationDeadline, activity.timeZone),
              },
            ],
      );
      const work = compareDelegations(known.list, wanted);
      await write(activity, work);
      await audit(viewer, entries(activity, work));
      return ok();
    });
  } catch (error) {
    return refusalOf(error);
  }
}

async function write({ id: activityId, projectId }: Activity, work: Work): Promise<void> {
  const db = await database();
  const gone = work.removed.map(({ id }) => id);
  await db
    .delete(delegations)
    .where(and(eq(delegations.activityId, activityId), inArray(delegations.id, gone)));
  for (const { before, after } of work.changed) {
    const { quota, nominationDeadline } = after;
    await db
      .update(delegations)
      .set({ quota, nominationDeadline, version: sql`${delegations.version} + 1` })
      .where(eq(delegations.id, before.id));
  }
  if (work.created.length > 0) {
    await db
      .insert(delegations)
      .values(work.created.map((row) => ({ ...row, activityId, projectId })));
  }
}

function entries({ id: activityId, projectId }: Activity, work: Work): AuditEntry[] {
  const entry = (id: string, action: string, before: Agreed | null, after: Agreed | null) => ({
    objectType: 'delegation',
    objectId: id,
    projectId,
    activityId,
    action,
    changes: changedFields(before && audited(before), audited(after)),
  });
  return [
    ...work.created.map((row) => entry(row.id, 'created', null, row)),
    ...work.changed.map(({ before, after }) => entry(before.id, 'updated', before, after)),
    ...work.removed.map((row) => entry(row.id, 'removed', row, null)),
  ];
}

type Agreed = Omit<Delegation, 'id'>;

const audited = (agreed: Agreed | null) => ({
  country: agreed?.country ?? null,
  quota: agreed?.quota ?? null,
  nominationDeadline: agreed?.nominationDeadline?.toISOString() ?? null,
});

/** Line by line in the shape of the form, which has one for each country that may take part. */
function outdated(activity: Activity, theirs: Delegation[], typed: Typed, version: number): Stale {
  const rows = typed.map((yours) => theirs.find(({ country }) => country === yours.country));
  const fields = (row: { quota: number | null; nominationDeadline: string | null }, n: number) => [
    [`delegations.${n}.quota`, row.quota] as const,
    [`delegations.${n}.nominationDeadline`, row.nominationDeadline ?? ''] as const,
  ];
  return stale(
    Object.fromEntries(
      rows.flatMap((row, n) =>
        fields(
          {
            quota: row?.quota ?? null,
            nominationDeadline: deadlineOnClocks(
              row?.nominationDeadline ?? null,
              activity.timeZone,
            ),
          },
          n,
        ),
      ),
    ),
    Object.fromEntries(typed.flatMap(fields)),
    version,
  );
}

function refusalOf(error: unknown) {
  switch (violatedConstraint(error)) {
    case 'delegations_country_of_project':
      return fail('country_not_in_project');
    case 'participants_delegation_of_activity':
      return fail('in_use');
    case 'delegations_pkey':
      return fail('not_found');
    default:
      throw error;
  }
}
