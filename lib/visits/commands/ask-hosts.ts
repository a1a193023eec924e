import { and, asc, inArray, isNotNull, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { sessions } from '@/db/schema/agenda';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { makeLetter } from '@/lib/letters/commands/make-letter';
import { loadAddressee } from '../queries/load-addressee';
import { endOfWork } from '../rules/answer-by';
import type { StepRefusal } from '../rules/take-step';
import type { AskHosts } from '../schema';
import type { LockedVisit } from './lock-visit';
import { leaveTrail, lockVisits, type VisitRefusal } from './on-visit';
import { recordStep } from './record-step';
import { writeToHost } from './write-to-host';

export type Untold = { visitId: string; code: StepRefusal | 'no_address' | 'reminded_recently' };

/**
 * Sends the request to each of these hosts, with the official letter: for the time at which the visit stands in the
 * draft now, or for its dates where it stands nowhere. Who cannot be asked is named and stays as they were.
 */
export function askHosts(
  viewer: Viewer,
  { visits }: AskHosts,
): Promise<Result<{ done: number; not: Untold[] }, VisitRefusal | LetterRefusal | Untold['code']>> {
  return transaction(async () => {
    const locked = await lockVisits(
      viewer,
      visits.map(({ visitId }) => visitId),
    );
    if (!locked.ok) return locked;
    const times = await timesInDraft(locked.value.map(({ id }) => id));
    const not: Untold[] = [];
    for (const visit of locked.value) {
      const answerBy = visits.find(({ visitId }) => visitId === visit.id)?.answerBy ?? '';
      const asked = await ask(viewer, visit, {
        offered: times.get(visit.id) ?? null,
        answerBy: endOfWork(answerBy, visit.activity.timeZone),
      });
      if (asked.ok) continue;
      const { code } = asked;
      // Its request is written down already: without its letter nothing of this is to stand.
      if (code === 'not_found' || code === 'forbidden' || code === 'list_not_wanted') {
        return fail(code);
      }
      not.push({ visitId: visit.id, code });
    }
    return outcomeOf(locked.value.length, not);
  });
}

/** Some done is done; of nobody the first reason is the answer. */
export function outcomeOf(all: number, not: Untold[]) {
  const done = all - not.length;
  const [first] = not;
  return done === 0 && first ? fail(first.code) : ok({ done, not });
}

type LetterRefusal = Extract<Awaited<ReturnType<typeof makeLetter>>, { ok: false }>['code'];

type Offer = { offered: { start: Date; end: Date } | null; answerBy: Date };

async function ask(viewer: Viewer, visit: LockedVisit, offer: Offer) {
  const before = visit.status;
  const addressee = await loadAddressee(visit.id);
  if (!addressee) return fail('no_address');
  const asked = await recordStep(visit, {
    step: 'asked',
    at: now(),
    userId: viewer.userId,
    contactId: addressee.contact.id,
    ...offer,
  });
  if (!asked.ok) return asked;
  const { locale } = addressee.contact;
  const made = await makeLetter(viewer, { visitId: visit.id, kind: 'request', locale });
  if (!made.ok) return made;
  const { letterId } = made.value;
  await writeToHost(viewer, visit, addressee, { template: 'visitRequest', letterId });
  await leaveTrail(viewer, visit, 'asked', {
    status: { before, after: visit.status },
    answerBy: { before: null, after: offer.answerBy.toISOString() },
  });
  return asked;
}

export async function timesInDraft(visitIds: readonly string[]) {
  const db = await database();
  const rows = await db
    .select({
      visitId: sessions.siteVisitId,
      start: sessions.startsAt,
      end: sessions.endsAt,
    })
    .from(sessions)
    .where(
      and(
        inArray(sessions.siteVisitId, [...visitIds]),
        isNull(sessions.removedAt),
        isNotNull(sessions.startsAt),
      ),
    )
    .orderBy(asc(sessions.startsAt), asc(sessions.id));
  const times = new Map<string, { start: Date; end: Date }>();
  for (const { visitId, start, end } of rows) {
    if (visitId && start && end && !times.has(visitId)) times.set(visitId, { start, end });
  }
  return times;
}
