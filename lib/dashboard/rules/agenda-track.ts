import { readyBy } from '@/lib/tasks/rules/due-dates';
import type { Missing } from '../types';
import { aliveVisits, type DeskFacts, onlyOne } from './desk-facts';
import type { Part } from './tracks';

/** Sessions of the draft are the units: on the agenda, in a conflict, without a time; with the visits still to place. */
export function agendaTrack(facts: DeskFacts): Part {
  const { sessions, blockers, release, changed, visits, activity, coordinators } = facts;
  const inConflict = new Set(blockers.flatMap(({ sessionIds }) => sessionIds));
  const placed = sessions.filter(({ start }) => start !== null);
  const stopped = placed.filter(({ id }) => inConflict.has(id)).length;
  const toPlace = aliveVisits(visits).filter(
    (visit) => visit.status !== 'draft' && visit.sessions.length === 0,
  ).length;
  const waiting = sessions.length - placed.length;
  const isDraft = sessions.length > 0 && (release === null || changed > 0);
  const missing: Missing[] = [
    ...(isDraft ? [{ code: 'draft' as const, count: (release ?? 0) + 1 }] : []),
    ...(toPlace > 0 ? [{ code: 'unplaced' as const, count: toPlace }] : []),
    ...(waiting > 0 ? [{ code: 'sessions' as const, count: waiting }] : []),
  ];
  return {
    code: 'agenda',
    units: { done: placed.length - stopped, waiting: 0, blocked: stopped, rest: waiting + toPlace },
    conflicts: blockers.length,
    missing,
    dueOn: readyBy('agenda', activity.startsOn),
    owner: onlyOne(coordinators),
    path: 'agenda',
  };
}
