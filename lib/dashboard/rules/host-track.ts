import { addDays } from '@/lib/core/zoned-time';
import { readyBy } from '@/lib/tasks/rules/due-dates';
import type { VisitLine } from '@/lib/visits/types';
import type { Missing } from '../types';
import { aliveVisits, type DeskFacts, onlyOne } from './desk-facts';
import type { Part } from './tracks';

/** Requests are the units: confirmed, waiting for an answer or a time, out of time, and not asked yet. */
export function hostTrack({ visits, today, activity, coordinators }: DeskFacts): Part {
  const alive = aliveVisits(visits);
  const of = (status: VisitLine['status']) => alive.filter((visit) => visit.status === status);
  const [drafts, asked, tentative] = [of('draft'), of('asked'), of('tentative')];
  const open = [...drafts, ...asked];
  const late = open.filter((visit) => isOutOfTime(visit, today)).length;
  const lateDrafts = drafts.filter((visit) => isOutOfTime(visit, today)).length;
  const missing: Missing[] = [
    { code: 'unasked', count: drafts.length },
    { code: 'unanswered', count: asked.length },
    { code: 'tentative', count: tentative.length },
    { code: 'running_out', count: late },
  ];
  const dates = open.flatMap(({ owed }) =>
    owed.flatMap(({ what, on }) => (what === 'name_list' ? [] : [on])),
  );
  return {
    code: 'hosts',
    units: {
      done: of('confirmed').length,
      waiting: asked.length + tentative.length - (late - lateDrafts),
      blocked: late,
      rest: drafts.length - lateDrafts,
    },
    missing: missing.filter(({ count }) => count > 0),
    dueOn: dates.toSorted()[0] ?? readyBy('hosts', activity.startsOn),
    owner: onlyOne(coordinators),
    path: 'visits',
  };
}

/** The last day to ask or to answer is tomorrow, today or over. */
export function isOutOfTime({ owed }: VisitLine, today: string): boolean {
  return owed.some(({ what, on }) => what !== 'name_list' && on <= addDays(today, 1));
}
