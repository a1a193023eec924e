import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { loadAddressee } from '../queries/load-addressee';
import { isOver } from '../rules/is-over';
import type { StepRefusal } from '../rules/take-step';
import type { CancelVisit, OneVisit } from '../schema';
import { leaveTrail, onVisit, type VisitRefusal } from './on-visit';
import { recordStep } from './record-step';
import { writeToHost } from './write-to-host';

type Cancelled = Result<{ isTold: boolean }, StepRefusal | 'visit_moved_on'>;

/** Lets a visit go, and tells the host who was asked and has not said no. Says whether a letter went out. */
export function cancelVisit(
  viewer: Viewer,
  { visitId, seen, note }: CancelVisit,
): Promise<Cancelled | Failure<VisitRefusal>> {
  return onVisit(viewer, visitId, async (visit): Promise<Cancelled> => {
    if (visit.status !== seen) return fail('visit_moved_on');
    const at = now();
    const isAwaited = visit.askedAt !== null && seen !== 'declined' && !isOver(visit, at);
    const addressee = isAwaited ? await loadAddressee(visitId) : null;
    const contactId = addressee?.contact.id ?? null;
    const by = { at, userId: viewer.userId, contactId };
    const taken = await recordStep(visit, { ...by, step: 'cancelled', note });
    if (!taken.ok) return taken;
    if (addressee) {
      await writeToHost(viewer, visit, addressee, {
        template: 'visitCancelled',
        isWithoutLink: true,
      });
    }
    await leaveTrail(viewer, visit, 'cancelled', { status: { before: seen, after: 'cancelled' } });
    return ok({ isTold: addressee !== null });
  });
}

/** Takes up again a request that was declined or cancelled: a draft, with nobody asked. */
export function reopenVisit(
  viewer: Viewer,
  { visitId }: OneVisit,
): Promise<Result<undefined, StepRefusal> | Failure<VisitRefusal>> {
  return onVisit(viewer, visitId, async (visit): Promise<Result<undefined, StepRefusal>> => {
    const before = visit.status;
    const taken = await recordStep(visit, { step: 'reopened', at: now(), userId: viewer.userId });
    if (!taken.ok) return taken;
    await leaveTrail(viewer, visit, 'reopened', { status: { before, after: visit.status } });
    return ok();
  });
}
