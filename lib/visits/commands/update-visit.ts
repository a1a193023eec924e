import { eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { siteVisits } from '@/db/schema/visits';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { localDate } from '@/lib/core/zoned-time';
import { endOfWork } from '../rules/answer-by';
import type { StepRefusal } from '../rules/take-step';
import { visitFormValue } from '../rules/visit-form';
import type { UpdateVisit } from '../schema';
import type { LockedVisit } from './lock-visit';
import { leaveTrail, onVisit, type VisitRefusal } from './on-visit';
import { recordStep } from './record-step';
import { strangersIn } from './refuse-strangers';

type Saved =
  | Result<{ version: number }, StepRefusal>
  | Failure<'invalid', { fields: Record<string, string> }>
  | Stale;

/** Saves what is asked of a host over the version that the editor saw; a newer one is `stale`, with what differs. */
export function updateVisit(
  viewer: Viewer,
  { visitId, version, answerBy, ...input }: UpdateVisit,
): Promise<Saved | Failure<VisitRefusal>> {
  return onVisit(viewer, visitId, async (saved): Promise<Saved> => {
    if (saved.version !== version) {
      const yours = visitFormValue({ ...input, answerBy });
      return stale(visitFormValue(savedForm(saved)), yours, saved.version);
    }
    const fields = await strangersIn(saved, input);
    if (fields) return fail('invalid', { fields });
    const at = now();
    const taken = await recordStep(saved, { step: 'changed', at, userId: viewer.userId });
    if (!taken.ok) return taken;
    const until = answerBy === null ? null : endOfWork(answerBy, saved.activity.timeZone);
    const change = { ...input, ...(saved.askedAt ? { answerBy: until } : {}) };
    const db = await database();
    const [written] = await db
      .update(siteVisits)
      .set({ ...change, version: sql`${siteVisits.version} + 1` })
      .where(eq(siteVisits.id, visitId))
      .returning({ version: siteVisits.version });
    await leaveTrail(viewer, saved, 'updated', changedFields(saved, change));
    return ok(written ?? { version });
  });
}

function savedForm(saved: LockedVisit) {
  const { answerBy, activity } = saved;
  return { ...saved, answerBy: answerBy && localDate(answerBy.getTime(), activity.timeZone) };
}
