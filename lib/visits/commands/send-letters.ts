import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { hosts } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { makeLetter } from '@/lib/letters/commands/make-letter';
import { loadAddressee } from '../queries/load-addressee';
import type { StepRefusal } from '../rules/take-step';
import type { SendLetterInput } from '../schema';
import type { LockedVisit } from './lock-visit';
import { leaveTrail, onVisit, type VisitRefusal } from './on-visit';
import { recordStep } from './record-step';
import { writeToHost } from './write-to-host';

type Sent = Result<
  undefined,
  StepRefusal | VisitRefusal | 'no_address' | 'list_not_wanted' | 'letter_sent_already'
>;

const LETTERS = {
  list_sent: { kind: 'visitor_list', template: 'visitorList', sentAt: 'nameListSentAt' },
  thanked: { kind: 'thanks', template: 'visitThanks', sentAt: 'thankedAt' },
} as const;

/**
 * Makes the list of visitors for the gate, with exactly the fields that it asks for, and writes to the host where it is.
 * After a substitution the same makes the list that holds from then on.
 */
export function sendNameList(
  viewer: Viewer,
  { visitId, seen }: SendLetterInput,
): Promise<Sent | Failure<VisitRefusal>> {
  return onVisit(viewer, visitId, async (visit): Promise<Sent> => {
    if (!(await wantsList(visit))) return fail('list_not_wanted');
    return send(viewer, visit, 'list_sent', seen);
  });
}

/** Thanks a host after the visit, with a letter as PDF. */
export function sendThanks(
  viewer: Viewer,
  { visitId, seen }: SendLetterInput,
): Promise<Sent | Failure<VisitRefusal>> {
  return onVisit(viewer, visitId, (visit) => send(viewer, visit, 'thanked', seen));
}

async function send(
  viewer: Viewer,
  visit: LockedVisit,
  step: keyof typeof LETTERS,
  seen: number | null,
): Promise<Sent> {
  const { kind, template, sentAt } = LETTERS[step];
  // Two who send at once have read the same page; the second is told.
  if ((visit[sentAt]?.getTime() ?? null) !== seen) return fail('letter_sent_already');
  const addressee = await loadAddressee(visit.id);
  if (!addressee) return fail('no_address');
  const { locale } = addressee.contact;
  const contactId = addressee.contact.id;
  const taken = await recordStep(visit, { step, at: now(), userId: viewer.userId, contactId });
  if (!taken.ok) return taken;
  const made = await makeLetter(viewer, { visitId: visit.id, kind, locale });
  if (!made.ok) return made;
  const { letterId, people } = made.value;
  // Names do not travel by mail: the host reads the list behind the link.
  const what = step === 'list_sent' ? { params: { count: people } } : { letterId };
  await writeToHost(viewer, visit, addressee, { template, ...what });
  await leaveTrail(viewer, visit, step);
  return ok();
}

async function wantsList({ hostId }: LockedVisit): Promise<boolean> {
  const db = await database();
  const [host] = await db
    .select({ days: hosts.nameListDays })
    .from(hosts)
    .where(eq(hosts.id, hostId));
  return host !== undefined && host.days !== null;
}
