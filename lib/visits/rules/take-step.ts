import type { VisitStatus, VisitStep, VisitTurn } from '@/lib/core/vocabulary';

/** What a step depends on beside the status of the request. */
export type StepFacts = {
  /** Whether the host was asked for a time, and not only for dates. */
  hasTime: boolean;
  /** Whether the visit is over. */
  isOver: boolean;
  /** Answers that were kept aside and nobody has settled, after the step. */
  openAnswers: number;
};

export type StepRefusal =
  | 'visit_not_asked'
  | 'visit_asked_already'
  | 'visit_answered'
  | 'visit_declined'
  | 'visit_cancelled'
  | 'visit_not_closed'
  | 'visit_not_confirmed'
  | 'visit_exists'
  | 'visit_over'
  | 'visit_not_over';

export type StepTaken =
  | { ok: true; status: VisitStatus; turn: VisitTurn }
  | { ok: false; code: StepRefusal };

/** `yes`: confirmed where a time was offered, tentative where only dates were. `stays`: as it is. */
type Cell = VisitStatus | 'yes' | 'stays' | StepRefusal;
type Row = Record<VisitStatus, Cell>;

const row = (
  draft: Cell,
  asked: Cell,
  tentative: Cell,
  confirmed: Cell,
  declined: Cell,
  cancelled: Cell,
): Row => ({ draft, asked, tentative, confirmed, declined, cancelled });

const [UNASKED, DECLINED, CANCELLED, UNCONFIRMED, OPEN, EXISTS] = [
  'visit_not_asked',
  'visit_declined',
  'visit_cancelled',
  'visit_not_confirmed',
  'visit_not_closed',
  'visit_exists',
] as const;
const [ASKED, ANSWERED] = ['visit_asked_already', 'visit_answered'] as const;

/** What each step makes of a request, by the status that it has: draft, asked, tentative, confirmed, declined, cancelled. */
const TABLE: Record<VisitStep, Row> = {
  created: row(EXISTS, EXISTS, EXISTS, EXISTS, EXISTS, EXISTS),
  changed: row('stays', 'stays', 'stays', 'stays', DECLINED, CANCELLED),
  asked: row('asked', ASKED, 'asked', ANSWERED, DECLINED, CANCELLED),
  reminded: row(UNASKED, 'stays', ANSWERED, ANSWERED, ANSWERED, CANCELLED),
  called: row('stays', 'stays', 'stays', 'stays', 'stays', CANCELLED),
  answered_yes: row(UNASKED, 'yes', 'yes', 'yes', 'yes', CANCELLED),
  answered_another_time: row(
    UNASKED,
    'tentative',
    'tentative',
    'tentative',
    'tentative',
    CANCELLED,
  ),
  answered_no: row(UNASKED, 'declined', 'declined', 'declined', 'stays', CANCELLED),
  answer_kept_aside: row('stays', 'stays', 'stays', 'stays', 'stays', 'stays'),
  settled: row('stays', 'stays', 'stays', 'stays', 'stays', 'stays'),
  time_changed: row(UNASKED, 'asked', 'asked', 'asked', DECLINED, CANCELLED),
  slides_uploaded: row(UNASKED, 'stays', 'stays', 'stays', DECLINED, CANCELLED),
  list_sent: row(UNASKED, 'stays', 'stays', 'stays', DECLINED, CANCELLED),
  thanked: row(UNCONFIRMED, UNCONFIRMED, UNCONFIRMED, 'stays', UNCONFIRMED, UNCONFIRMED),
  cancelled: row('cancelled', 'cancelled', 'cancelled', 'cancelled', 'cancelled', CANCELLED),
  reopened: row(OPEN, OPEN, OPEN, OPEN, 'draft', 'draft'),
};

/** Of no use once the visit is over: it happened or it did not, and how it went is said in its outcome. */
const BEFORE_IT_IS_OVER: readonly VisitStep[] = [
  'asked',
  'reminded',
  'answered_yes',
  'answered_another_time',
  'answered_no',
  'time_changed',
  'list_sent',
];

/** What a request becomes by a step, and whose turn it is then; or why it cannot be taken. */
export function takeStep(status: VisitStatus, step: VisitStep, facts: StepFacts): StepTaken {
  const cell = TABLE[step][status];
  if (isRefusal(cell)) return { ok: false, code: cell };
  if (facts.isOver && BEFORE_IT_IS_OVER.includes(step)) return { ok: false, code: 'visit_over' };
  if (!facts.isOver && step === 'thanked') return { ok: false, code: 'visit_not_over' };
  const next = becomes(cell, status, facts);
  return { ok: true, status: next, turn: turnOf({ ...facts, status: next }) };
}

function becomes(
  cell: Exclude<Cell, StepRefusal>,
  status: VisitStatus,
  { hasTime }: StepFacts,
): VisitStatus {
  if (cell === 'stays') return status;
  if (cell === 'yes') return hasTime ? 'confirmed' : 'tentative';
  return cell;
}

function isRefusal(cell: Cell): cell is StepRefusal {
  return cell.startsWith('visit_');
}

const TURNS: Record<VisitStatus, VisitTurn> = {
  draft: 'us',
  asked: 'host',
  tentative: 'us',
  confirmed: 'nobody',
  /** Somebody finds another host, or lets the visit go. */
  declined: 'us',
  cancelled: 'nobody',
};

/** Whose turn it is: an answer kept aside and a letter that did not arrive are ours, whatever the host has to say. */
export function turnOf({
  status,
  openAnswers,
  failedLetters = 0,
}: {
  status: VisitStatus;
  openAnswers: number;
  failedLetters?: number;
}): VisitTurn {
  if (openAnswers > 0) return 'us';
  return status === 'asked' && failedLetters > 0 ? 'us' : TURNS[status];
}
