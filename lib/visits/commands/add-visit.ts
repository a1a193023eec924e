import { and, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { hosts, siteVisits, visitSteps } from '@/db/schema/visits';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { fail, ok, type Result } from '@/lib/core/result';
import { canManageVisits } from '../policy';
import { turnOf } from '../rules/take-step';
import type { AddVisit } from '../schema';
import { lockVisit } from './lock-visit';
import { leaveTrail, type VisitRefusal } from './on-visit';
import { strangersIn } from './refuse-strangers';

type Invalid = Result<never, 'invalid', { fields: Record<string, string> }>;

/** A new request to a host: a draft that nobody has sent. */
export function addVisit(
  viewer: Viewer,
  { id, activityId, ...input }: AddVisit,
): Promise<Result<{ id: string }, VisitRefusal> | Invalid> {
  return transaction(async () => {
    const activity = await findActivityById(viewer, activityId);
    if (!activity) return fail('not_found');
    if (!canManageVisits(viewer, activity)) return fail('forbidden');
    if (!(await isHost(input.hostId)))
      return fail('invalid', { fields: { hostId: 'hostUnknown' } });
    const fields = await strangersIn({ activityId, hostId: input.hostId }, input);
    if (fields) return fail('invalid', { fields });
    const db = await database();
    const [created] = await db
      .insert(siteVisits)
      .values({ id, activityId, ...input })
      .onConflictDoNothing()
      .returning({ id: siteVisits.id });
    const visit = await lockVisit(id);
    // The same request again; an id of somebody else's visit is none of this activity.
    if (!created) return visit?.activityId === activityId ? ok({ id }) : fail('not_found');
    await db.insert(visitSteps).values({
      id: newId(),
      siteVisitId: id,
      at: now(),
      step: 'created',
      status: 'draft',
      turn: turnOf({ status: 'draft', openAnswers: 0 }),
      userId: viewer.userId,
    });
    await leaveTrail(viewer, { id, activityId, activity }, 'created', changedFields(null, input));
    return ok({ id });
  });
}

async function isHost(hostId: string): Promise<boolean> {
  const db = await database();
  const found = await db
    .select({ id: hosts.id })
    .from(hosts)
    .where(and(eq(hosts.id, hostId), isNull(hosts.archivedAt)));
  return found.length > 0;
}
