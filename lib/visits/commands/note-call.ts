import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { visitSteps } from '@/db/schema/visits';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, ok, type Result } from '@/lib/core/result';
import type { VisitStep } from '@/lib/core/vocabulary';
import type { StepRefusal } from '../rules/take-step';
import type { NoteCall } from '../schema';
import { timesInDraft } from './ask-hosts';
import type { LockedVisit } from './lock-visit';
import { leaveTrail, onVisit, type VisitRefusal } from './on-visit';
import { recordStep } from './record-step';

const ANSWERS: Record<NoteCall['outcome'], VisitStep | null> = {
  nothing: null,
  asked: null,
  yes: 'answered_yes',
  another_time: 'answered_another_time',
  no: 'answered_no',
};

/**
 * What was said on the telephone. A host who was not asked before is asked by it, for the time at which the visit
 * stands in the draft; an answer takes the same way as one by the link.
 */
export function noteCall(
  viewer: Viewer,
  { id, visitId, note, outcome, windows }: NoteCall,
): Promise<Result<undefined, StepRefusal> | Failure<VisitRefusal>> {
  return onVisit(viewer, visitId, async (visit): Promise<Result<undefined, StepRefusal>> => {
    if (await isNoted(id)) return ok();
    const by = { at: now(), userId: viewer.userId, contactId: visit.contactId };
    const before = visit.status;
    const called = await recordStep(visit, { ...by, id, step: 'called', note });
    if (!called.ok) return called;
    if (outcome !== 'nothing' && visit.status === 'draft') {
      const asked = await askedByPhone(visit, by);
      if (!asked.ok) return asked;
    }
    const step = ANSWERS[outcome];
    if (step) {
      const said = outcome === 'another_time' ? { windows } : {};
      const answered = await recordStep(visit, { ...by, ...said, step });
      if (!answered.ok) return answered;
    }
    await leaveTrail(
      viewer,
      visit,
      'called',
      changedFields({ status: before }, { status: visit.status }),
    );
    return ok();
  });
}

async function askedByPhone(
  visit: LockedVisit,
  by: { at: Date; userId: string; contactId: string | null },
) {
  const times = await timesInDraft([visit.id]);
  return recordStep(visit, { ...by, step: 'asked', offered: times.get(visit.id) ?? null });
}

/** The same call sent again. */
async function isNoted(id: string): Promise<boolean> {
  const db = await database();
  const found = await db
    .select({ id: visitSteps.id })
    .from(visitSteps)
    .where(eq(visitSteps.id, id));
  return found.length > 0;
}
