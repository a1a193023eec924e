import type { CoverageItem } from '@/lib/coverage/types';
import { readyBy } from '@/lib/tasks/rules/due-dates';
import type { Missing } from '../types';
import { type DeskFacts, onlyOne } from './desk-facts';
import type { Part } from './tracks';

/** What visits on the agenda need beside their hosts; each need of each session is a unit. */
export function coverTracks(facts: DeskFacts): Part[] {
  return [track(facts, 'interpreters', 'interpreter'), track(facts, 'vehicles', 'vehicle')];
}

function track(
  { coverage, activity, coordinators }: DeskFacts,
  code: 'interpreters' | 'vehicles',
  what: CoverageItem['what'],
): Part {
  const items = coverage
    .flatMap((visit) => visit.items)
    .filter((item) => item.what === what && item.state !== 'not_needed');
  const lacking = items.filter(({ state }) => state === 'missing' || state === 'late');
  const unknown = items.filter(({ state }) => state === 'unknown').length;
  const late = lacking.filter(({ state }) => state === 'late').length;
  const dates = lacking.flatMap(({ until }) => until ?? []).toSorted();
  return {
    code,
    units: {
      done: items.length - lacking.length - unknown,
      waiting: lacking.length - late,
      blocked: late,
      rest: unknown,
    },
    missing: [
      ...[...Map.groupBy(lacking, ({ language }) => language)].map(
        ([language, those]): Missing => ({
          code,
          count: those.length,
          ...(language ? { language } : {}),
        }),
      ),
      ...(unknown > 0 ? [{ code: 'unknown' as const, count: unknown }] : []),
    ],
    dueOn: dates[0] ?? readyBy(code, activity.startsOn),
    owner: onlyOne(coordinators),
    path: code === 'vehicles' ? 'agenda' : 'visits',
  };
}
