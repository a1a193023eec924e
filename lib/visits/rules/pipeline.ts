import { VISIT_STATUSES, type VisitStatus } from '@/lib/core/vocabulary';
import { datesBetween } from '@/lib/core/zoned-time';
import type { Owed, VisitLine } from '../types';

/** The one thing that somebody of ours does next about a request. */
export type NextAction =
  | 'ask'
  | 'call'
  | 'remind'
  | 'settle'
  | 'send_list'
  | 'place'
  | 'thank'
  | 'find_another'
  | 'outcome';

/** When a page looks: the moment, and the date of it in the zone of the activity. */
export type Today = { at: number; today: string };

/** Days before which a list of names is not worth a button yet. */
const LIST_NEAR = 14;

export function nextAction(visit: VisitLine, { at, today }: Today): NextAction | null {
  if (visit.openAnswers > 0) return 'settle';
  switch (visit.status) {
    case 'draft':
      return canBeWrittenTo(visit) ? 'ask' : 'call';
    case 'asked':
      return isWrittenToInVain(visit) || isPressing(visit, today) ? 'call' : 'remind';
    case 'tentative':
      if (visit.sessions.length === 0) return 'place';
      return canBeWrittenTo(visit) ? 'ask' : 'call';
    case 'confirmed':
      return afterYes(visit, { at, today });
    case 'declined':
      return 'find_another';
    case 'cancelled':
      return null;
  }
}

function afterYes(visit: VisitLine, { at, today }: Today): NextAction | null {
  if (isVisitOver(visit, at)) {
    if (visit.outcome === null) return 'outcome';
    return visit.thankedAt === null && visit.outcome !== 'did_not_happen' ? 'thank' : null;
  }
  const list = visit.owed.find(({ what }) => what === 'name_list');
  if (list && daysUntil(list.on, today) <= LIST_NEAR) return 'send_list';
  return visit.sessions.length === 0 ? 'place' : null;
}

/** Whether the time that the host said yes to has passed. */
function isVisitOver({ status, agreed }: VisitLine, at: number): boolean {
  return status === 'confirmed' && agreed !== null && agreed.end <= at;
}

export function canBeWrittenTo({ contact }: Pick<VisitLine, 'contact'>): boolean {
  return Boolean(contact?.email) && !contact?.hasBounced;
}

function isWrittenToInVain(visit: VisitLine): boolean {
  return visit.failedLetters > 0 || !canBeWrittenTo(visit);
}

function isPressing({ owed }: VisitLine, today: string): boolean {
  return owed.some(({ what, on }) => what === 'answer' && daysUntil(on, today) <= 1);
}

/** Whole days from one date to another; negative where that has passed. */
export function daysUntil(date: string, today: string): number {
  return date >= today
    ? datesBetween(today, date).length - 1
    : 1 - datesBetween(date, today).length;
}

/** What of a request runs out first, and how much of its time is gone. */
export type TimeLeft = {
  what: Owed['what'];
  days: number;
  needs: number | null;
  tone: 'plain' | 'warn' | 'danger';
  /** 0 to 1: from when it began to run until it is due. */
  gone: number;
};

/** Days of a list and of a request that nobody has sent: from so long before, their time is seen to run. */
const RUN = 14;

export function timeLeft(visit: VisitLine, today: string, askedOn: string | null): TimeLeft | null {
  const first = visit.owed
    .filter(({ what, on }) => what !== 'name_list' || daysUntil(on, today) <= RUN)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  if (!first) return null;
  const days = daysUntil(first.on, today);
  const began =
    first.what === 'answer' && askedOn !== null ? daysUntil(askedOn, today) : days - RUN;
  const run = Math.max(1, days - began);
  return {
    what: first.what,
    days,
    needs: first.needs || null,
    tone: days <= 1 ? 'danger' : days <= 5 ? 'warn' : 'plain',
    gone: Math.min(1, Math.max(0, (run - days) / run)),
  };
}

const LAST = '9999';

/** Most urgent first: what is due soonest, then what matters most, then what begins first. */
export function byUrgency(a: VisitLine, b: VisitLine): number {
  return (
    compare(dueOf(a), dueOf(b)) ||
    PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
    (a.sessions[0]?.start ?? Number.MAX_SAFE_INTEGER) -
      (b.sessions[0]?.start ?? Number.MAX_SAFE_INTEGER) ||
    compare(a.id, b.id)
  );
}

const PRIORITIES: readonly VisitLine['priority'][] = ['must', 'should', 'could'];
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function dueOf({ owed }: VisitLine): string {
  return owed.map(({ on }) => on).sort()[0] ?? LAST;
}

/** Stages that are always shown, even with nobody in them. */
const ALWAYS: readonly VisitStatus[] = ['draft', 'asked', 'tentative', 'confirmed', 'declined'];

/** The stages of the pipeline in their order, each with its requests, most urgent first. */
export function stagesOf(
  visits: readonly VisitLine[],
): { status: VisitStatus; visits: VisitLine[] }[] {
  const by = Map.groupBy(visits, ({ status }) => status);
  return VISIT_STATUSES.flatMap((status) => {
    const own = by.get(status) ?? [];
    return own.length > 0 || ALWAYS.includes(status)
      ? [{ status, visits: own.toSorted(byUrgency) }]
      : [];
  });
}
