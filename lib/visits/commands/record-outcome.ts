import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { siteVisits } from '@/db/schema/visits';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { isOver } from '../rules/is-over';
import type { RecordOutcome } from '../schema';
import { leaveTrail, onVisit, type VisitRefusal } from './on-visit';

type Recorded = Result<undefined, 'visit_not_confirmed' | 'visit_not_over'>;

/** Says how a visit went, once it is over. */
export function recordOutcome(
  viewer: Viewer,
  { visitId, outcome, note }: RecordOutcome,
): Promise<Recorded | Failure<VisitRefusal>> {
  return onVisit(viewer, visitId, async (visit): Promise<Recorded> => {
    if (visit.status !== 'confirmed') return fail('visit_not_confirmed');
    if (!isOver(visit, now())) return fail('visit_not_over');
    const change = { outcome, outcomeNote: note };
    const db = await database();
    await db.update(siteVisits).set(change).where(eq(siteVisits.id, visitId));
    await leaveTrail(viewer, visit, 'outcome_recorded', changedFields(visit, change));
    return ok();
  });
}
