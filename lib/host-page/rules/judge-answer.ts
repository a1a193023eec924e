import type { HostAnswer, VisitStatus, VisitStep } from '@/lib/core/vocabulary';
import { ANSWER_STEPS } from '@/lib/visits/rules/answer-steps';
import type { Window } from '../types';

type Times = { start: number; end: number } | null;

/** The answer that the request stands on: the last step of the host since they were last asked. */
export type StandingAnswer = {
  step: VisitStep;
  contactId: string | null;
  /** Noted by one of us, on the telephone. */
  isNoted: boolean;
  windows: readonly Window[];
};

export type Judged =
  | { take: VisitStep }
  /** Why it waits for us to decide. */
  | { aside: 'cancelled' | 'not_asked' | 'moved' | 'contradicts' };

/**
 * What becomes of an answer. Late ones count; one about a time that is not asked for any more, to a visit that nobody
 * asks for any more, or against what another contact of the host said is kept for us to settle. Nothing is lost.
 */
export function judgeAnswer(
  { status, offered }: { status: VisitStatus; offered: Times },
  said: {
    answer: HostAnswer;
    seen: Times;
    windows: readonly Window[];
    contactId: string | null;
  },
  standing: StandingAnswer | null,
): Judged {
  if (status === 'cancelled') return { aside: 'cancelled' };
  if (status === 'draft') return { aside: 'not_asked' };
  if (!sameTimes(offered, said.seen)) return { aside: 'moved' };
  const step = ANSWER_STEPS[said.answer];
  if (standing && isAnothers(standing, said.contactId) && differs(standing, step, said.windows)) {
    return { aside: 'contradicts' };
  }
  return { take: step };
}

export function sameTimes(a: Times, b: Times): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** Of a note of ours nobody may have said from whom it was; then whoever holds a link may know better. */
function isAnothers({ contactId, isNoted }: StandingAnswer, by: string | null): boolean {
  return contactId !== by && !(isNoted && contactId === null);
}

function differs(standing: StandingAnswer, step: VisitStep, windows: readonly Window[]): boolean {
  if (standing.step !== step) return true;
  return step === 'answered_another_time' && textOf(standing.windows) !== textOf(windows);
}

const textOf = (windows: readonly Window[]) =>
  windows
    .map(({ date, start, end }) => `${date} ${start} ${end}`)
    .sort()
    .join();
