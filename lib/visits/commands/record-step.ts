import { and, count, eq, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { hostAnswers, siteVisits, visitSteps, visitWindows } from '@/db/schema/visits';
import { newId } from '@/lib/core/ids';
import { fail, ok, type Result } from '@/lib/core/result';
import type { VisitStatus, VisitStep, VisitTurn } from '@/lib/core/vocabulary';
import { isOver } from '../rules/is-over';
import { type StepRefusal, takeStep } from '../rules/take-step';
import type { DatedWindow } from '../types';
import type { LockedVisit } from './lock-visit';

export type VisitEvent = {
  /** Of the row in the history, where a client made it. */
  id?: string;
  step: VisitStep;
  at: Date;
  /** Null: the host, by a link, or Sapar itself. */
  userId: string | null;
  /** Who of the host acted or was written to. */
  contactId?: string | null;
  note?: string | null;
  /** `asked` and `time_changed`: the time that is asked for; null: only dates are named. */
  offered?: { start: Date; end: Date } | null;
  /** `asked` and `time_changed`: until when the host is to answer. */
  answerBy?: Date | null;
  /** `answered_another_time`: when the host could. They take the place of what the host said before. */
  windows?: readonly DatedWindow[];
};

type Row = typeof siteVisits.$inferInsert;

/**
 * Writes one step of a request into its history and moves it, as `takeStep` allows; a step that is refused writes
 * nothing. Inside the transaction of whoever locked it, so of two at once the second decides on what the first left.
 */
export async function recordStep(
  visit: LockedVisit,
  event: VisitEvent,
): Promise<Result<{ status: VisitStatus; turn: VisitTurn }, StepRefusal>> {
  const { step, at } = event;
  const offered = event.offered === undefined ? offeredOf(visit) : event.offered;
  const taken = takeStep(visit.status, step, {
    hasTime: offered !== null,
    isOver: isOver(event.offered === undefined ? visit : withoutTime(visit), at),
    openAnswers: await countOpenAnswers(visit.id),
  });
  if (!taken.ok) return fail(taken.code);
  const { status, turn } = taken;
  const db = await database();
  const change = { status, ...factsOf(visit, event, offered) };
  await db.update(siteVisits).set(change).where(eq(siteVisits.id, visit.id));
  // Whoever goes on in this transaction, such as a call that is the request and its answer, sees what stands now.
  Object.assign(visit, change);
  if (event.windows) await replaceWindows(visit.id, event.windows);
  await db.insert(visitSteps).values({
    id: event.id ?? newId(),
    siteVisitId: visit.id,
    at,
    step,
    status,
    turn,
    userId: event.userId,
    contactId: event.contactId ?? null,
    note: event.note ?? null,
  });
  return ok({ status, turn });
}

type Offered = { start: Date; end: Date } | null;

function offeredOf({ offeredStart, offeredEnd }: LockedVisit): Offered {
  return offeredStart && offeredEnd ? { start: offeredStart, end: offeredEnd } : null;
}

/** A new time is asked for: whether the one before has passed does not matter. */
const withoutTime = (visit: LockedVisit) => ({ ...visit, offeredEnd: null, agreedEnd: null });

const NEVER_REMINDED = { answeredAt: null, remindedAt: null, reminders: 0 } as const;
const NO_AGREEMENT = { agreedStart: null, agreedEnd: null } as const;
const NO_OFFER = { offeredStart: null, offeredEnd: null } as const;

/** What a step says of the request beside its status. */
function factsOf(
  { reminders, answerBy }: LockedVisit,
  { step, at, ...event }: VisitEvent,
  offered: Offered,
): Partial<Row> {
  switch (step) {
    case 'asked':
    case 'time_changed':
      return {
        ...NEVER_REMINDED,
        askedAt: at,
        offeredStart: offered?.start ?? null,
        offeredEnd: offered?.end ?? null,
        answerBy: event.answerBy === undefined ? answerBy : event.answerBy,
      };
    case 'reminded':
      return { remindedAt: at, reminders: reminders + 1 };
    case 'answered_yes':
      return offered
        ? { answeredAt: at, agreedStart: offered.start, agreedEnd: offered.end }
        : { answeredAt: at };
    case 'answered_another_time':
    case 'answered_no':
      return { answeredAt: at, ...NO_AGREEMENT };
    case 'list_sent':
      return { nameListSentAt: at };
    case 'thanked':
      return { thankedAt: at };
    case 'reopened':
      return {
        ...NEVER_REMINDED,
        ...NO_OFFER,
        ...NO_AGREEMENT,
        askedAt: null,
        answerBy: null,
        openedAt: null,
        nameListSentAt: null,
      };
    default:
      return {};
  }
}

async function replaceWindows(visitId: string, windows: readonly DatedWindow[]): Promise<void> {
  const db = await database();
  await db.delete(visitWindows).where(eq(visitWindows.siteVisitId, visitId));
  if (windows.length === 0) return;
  await db
    .insert(visitWindows)
    .values(
      windows.map(({ date, start, end }) => ({
        siteVisitId: visitId,
        date,
        opensAt: start,
        closesAt: end,
      })),
    )
    // Two windows that begin at one moment are the host's slip; the first stands.
    .onConflictDoNothing();
}

async function countOpenAnswers(visitId: string): Promise<number> {
  const db = await database();
  const [found] = await db
    .select({ open: count() })
    .from(hostAnswers)
    .where(and(eq(hostAnswers.siteVisitId, visitId), isNull(hostAnswers.settledAt)));
  return found?.open ?? 0;
}
