import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, type Result } from '@/lib/core/result';
import { loadAddressee } from '../queries/load-addressee';
import { heardJustNow } from '../rules/reminders';
import type { RemindHosts } from '../schema';
import { outcomeOf, type Untold } from './ask-hosts';
import type { LockedVisit } from './lock-visit';
import { leaveTrail, lockVisits, type VisitRefusal } from './on-visit';
import { recordStep } from './record-step';
import { writeToHost } from './write-to-host';

/** Reminds each of these hosts who have not answered, by a new letter; who cannot be is named and hears nothing. */
export function remindHosts(
  viewer: Viewer,
  { visitIds, evenSoon }: RemindHosts,
): Promise<Result<{ done: number; not: Untold[] }, VisitRefusal | Untold['code']>> {
  return transaction(async () => {
    const locked = await lockVisits(viewer, visitIds);
    if (!locked.ok) return locked;
    const not: Untold[] = [];
    for (const visit of locked.value) {
      const reminded = await remind(viewer, visit, evenSoon);
      if (!reminded.ok) not.push({ visitId: visit.id, code: reminded.code });
      else await leaveTrail(viewer, visit, 'reminded', reminders(visit));
    }
    return outcomeOf(locked.value.length, not);
  });
}

const reminders = ({ reminders: after }: LockedVisit) => ({
  reminders: { before: after - 1, after },
});

/** Of a locked visit. `viewer` null: Sapar itself. */
export async function remind(viewer: Viewer | null, visit: LockedVisit, evenSoon: boolean) {
  const at = now();
  const heard = {
    askedAt: visit.askedAt?.getTime() ?? null,
    remindedAt: visit.remindedAt?.getTime() ?? null,
  };
  if (visit.status === 'asked' && !evenSoon && heardJustNow(heard, at.getTime())) {
    return fail('reminded_recently');
  }
  const addressee = await loadAddressee(visit.id);
  if (!addressee) return fail('no_address');
  const taken = await recordStep(visit, {
    step: 'reminded',
    at,
    userId: viewer?.userId ?? null,
    contactId: addressee.contact.id,
  });
  if (taken.ok) await writeToHost(viewer, visit, addressee, { template: 'visitReminder' });
  return taken;
}
