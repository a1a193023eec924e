import { and, count, desc, eq, gte, inArray, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities } from '@/db/schema/activities';
import { hostAnswers, type siteVisits, visitSteps, visitWindows } from '@/db/schema/visits';
import { announce } from '@/lib/agenda/commands/announce';
import { audit } from '@/lib/audit/commands';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import type { HostGuest } from '@/lib/host-links/types';
import { type LockedVisit, lockVisit } from '@/lib/visits/commands/lock-visit';
import { recordStep } from '@/lib/visits/commands/record-step';
import { ANSWER_STEPS } from '@/lib/visits/rules/answer-steps';
import { isOver } from '@/lib/visits/rules/is-over';
import { detailsOf } from '../rules/details-of';
import { judgeAnswer, type StandingAnswer } from '../rules/judge-answer';
import type { AnswerInput } from '../schema';
import { tellCoordinators } from './tell-coordinators';

/** Of one visit: whoever holds a link could write for ever. */
const MOST_ANSWERS = 100;

type Refusal = 'not_found' | 'visit_over' | 'window_outside' | 'answers_too_many';
type Outcome = Result<{ isAside: boolean }, Refusal, { fields?: Record<string, string> }>;

/**
 * Takes an answer of a host, or keeps it aside for a coordinator where it cannot stand (`judgeAnswer`); either way the
 * coordinators are told. Of two at once the second is judged by what the first left. The same `id` again is the same
 * answer. It may be changed until the visit.
 */
export function answerVisit(guest: HostGuest, input: AnswerInput): Promise<Outcome> {
  return transaction(async (): Promise<Outcome> => {
    const visit = await lockVisit(guest.siteVisitId);
    if (!visit) return fail('not_found');
    const repeated = await findRepeated(input.id);
    if (repeated) {
      return repeated.siteVisitId === visit.id
        ? ok({ isAside: repeated.settledAt === null })
        : fail('not_found');
    }
    const at = now();
    if (visit.status !== 'cancelled' && isOver(visit, at)) return fail('visit_over');
    const outside = await windowOutside(visit, input);
    if (outside) return outside;
    if ((await countAnswers(visit.id)) >= MOST_ANSWERS) return fail('answers_too_many');
    const isAside = await keep(guest, visit, input, at);
    await tellCoordinators(guest, visit, input, isAside);
    return ok({ isAside });
  });
}

/** Writes the answer down and moves the request by it where it can; answers whether it waits for us. */
async function keep(
  { contactId }: HostGuest,
  visit: LockedVisit,
  input: AnswerInput,
  at: Date,
): Promise<boolean> {
  const { answer } = input;
  const details = detailsOf(input);
  const seen =
    input.seenStart !== null && input.seenEnd !== null
      ? { start: input.seenStart, end: input.seenEnd }
      : null;
  const standing = await findStanding(visit);
  const judged = judgeAnswer(
    { status: visit.status, offered: timesOf(visit) },
    { answer, seen, windows: details.windows, contactId },
    standing,
  );
  const before = visit.status;
  const isTaken = 'take' in judged;
  const db = await database();
  if (isTaken) await settleOwn(visit.id, contactId, at);
  await db.insert(hostAnswers).values({
    id: input.id,
    siteVisitId: visit.id,
    contactId,
    at,
    answer,
    seenStart: seen && new Date(seen.start),
    seenEnd: seen && new Date(seen.end),
    ...details,
    settledAt: isTaken ? at : null,
  });
  const by = { at, userId: null, contactId, note: input.note };
  const recorded = await recordStep(visit, {
    ...by,
    step: isTaken ? judged.take : 'answer_kept_aside',
    ...(isTaken && answer === 'another_time' ? { windows: details.windows } : {}),
  });
  if (!recorded.ok) throw new Error(`A step that was judged possible is not: ${recorded.code}`);
  await audit(null, [
    {
      objectType: 'site_visit',
      objectId: visit.id,
      action: isTaken ? judged.take : 'answer_kept_aside',
      projectId: visit.activity.projectId,
      activityId: visit.activityId,
      changes: {
        answer: { before: null, after: answer },
        ...(before === visit.status ? {} : { status: { before, after: visit.status } }),
      },
    },
  ]);
  await announce(null, visit.activityId);
  return !isTaken;
}

function timesOf({ offeredStart, offeredEnd }: typeof siteVisits.$inferSelect) {
  return offeredStart && offeredEnd
    ? { start: offeredStart.getTime(), end: offeredEnd.getTime() }
    : null;
}

async function findRepeated(id: string) {
  const db = await database();
  const [found] = await db
    .select({ siteVisitId: hostAnswers.siteVisitId, settledAt: hostAnswers.settledAt })
    .from(hostAnswers)
    .where(eq(hostAnswers.id, id));
  return found;
}

async function countAnswers(siteVisitId: string): Promise<number> {
  const db = await database();
  const [found] = await db
    .select({ answers: count() })
    .from(hostAnswers)
    .where(eq(hostAnswers.siteVisitId, siteVisitId));
  return found?.answers ?? 0;
}

async function findStanding(visit: LockedVisit): Promise<StandingAnswer | null> {
  const db = await database();
  const [step] = await db
    .select({
      step: visitSteps.step,
      contactId: visitSteps.contactId,
      userId: visitSteps.userId,
    })
    .from(visitSteps)
    .where(
      and(
        eq(visitSteps.siteVisitId, visit.id),
        inArray(visitSteps.step, Object.values(ANSWER_STEPS)),
        visit.askedAt ? gte(visitSteps.at, visit.askedAt) : undefined,
      ),
    )
    .orderBy(desc(visitSteps.at), desc(visitSteps.id))
    .limit(1);
  if (!step || visit.answeredAt === null) return null;
  const windows = await db
    .select({
      date: visitWindows.date,
      start: visitWindows.opensAt,
      end: visitWindows.closesAt,
    })
    .from(visitWindows)
    .where(eq(visitWindows.siteVisitId, visit.id));
  const { userId, ...rest } = step;
  const clock = (time: string) => time.slice(0, 5);
  return {
    ...rest,
    isNoted: userId !== null,
    windows: windows.map(({ date, start, end }) => ({
      date,
      start: clock(start),
      end: clock(end),
    })),
  };
}

/** What the same contact said before and we never decided on is overtaken by what they say now. */
async function settleOwn(siteVisitId: string, contactId: string | null, at: Date): Promise<void> {
  const db = await database();
  await db
    .update(hostAnswers)
    .set({ settledAt: at })
    .where(
      and(
        eq(hostAnswers.siteVisitId, siteVisitId),
        isNull(hostAnswers.settledAt),
        contactId === null ? isNull(hostAnswers.contactId) : eq(hostAnswers.contactId, contactId),
      ),
    );
}

/** Windows are on days of the activity. */
async function windowOutside(visit: LockedVisit, { windows }: AnswerInput) {
  if (windows.length === 0) return null;
  const db = await database();
  const [activity] = await db
    .select({ startsOn: activities.startsOn, endsOn: activities.endsOn })
    .from(activities)
    .where(eq(activities.id, visit.activityId));
  const row = windows.findIndex(
    ({ date }) => !activity || date < activity.startsOn || date > activity.endsOn,
  );
  if (row < 0) return null;
  return fail('window_outside', { fields: { [`windows.${row}.date`]: 'window_outside' } });
}
