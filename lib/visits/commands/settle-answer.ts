import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { hostAnswers } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { findAnswer } from '../queries/find-answer';
import { ANSWER_STEPS } from '../rules/answer-steps';
import type { StepRefusal } from '../rules/take-step';
import type { SettleAnswer } from '../schema';
import { leaveTrail, onVisit, type VisitRefusal } from './on-visit';
import { recordStep } from './record-step';

type Refusal = StepRefusal | 'answer_settled';

/** Decides on an answer that was kept aside: the request takes it over, or stays as it is. The answer is kept either way. */
export function settleAnswer(
  viewer: Viewer,
  { answerId, takeOver }: SettleAnswer,
): Promise<Result<undefined, Refusal> | Failure<VisitRefusal>> {
  return transaction(async (): Promise<Result<undefined, Refusal> | Failure<VisitRefusal>> => {
    const answer = await findAnswer(viewer, answerId);
    if (!answer) return fail('not_found');
    return onVisit(
      viewer,
      answer.siteVisitId,
      async (visit): Promise<Result<undefined, Refusal>> => {
        // Read again: whoever had the visit before may have settled it.
        const kept = await findAnswer(viewer, answerId);
        if (!kept || kept.settledAt) return fail('answer_settled');
        const by = { at: now(), userId: viewer.userId, contactId: kept.contactId };
        const before = visit.status;
        if (takeOver) {
          const { answer: said, windows } = kept;
          const taken = await recordStep(visit, {
            ...by,
            step: ANSWER_STEPS[said],
            ...(said === 'another_time' ? { windows } : {}),
          });
          if (!taken.ok) return taken;
        }
        const db = await database();
        await db
          .update(hostAnswers)
          .set({ settledAt: by.at, settledById: viewer.userId })
          .where(eq(hostAnswers.id, answerId));
        const settled = await recordStep(visit, { ...by, step: 'settled' });
        if (!settled.ok) return settled;
        await leaveTrail(viewer, visit, 'settled', {
          answer: { before: null, after: kept.answer },
          isTakenOver: { before: null, after: takeOver },
          ...(before === visit.status ? {} : { status: { before, after: visit.status } }),
        });
        return ok();
      },
    );
  });
}
