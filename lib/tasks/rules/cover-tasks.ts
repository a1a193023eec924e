import { localDate } from '@/lib/core/zoned-time';
import type { CoverageItem, Covered } from '@/lib/coverage/types';
import type { RuleTask, TaskCode, TaskFacts } from '../types';
import { readyBy } from './due-dates';
import { ruleTask } from './rule-task';

type Lacking = CoverageItem & { visitId: string; sessionId: string };

const CODES = {
  interpreter: ['find_interpreter', 'interpreters'],
  escort: ['find_escort', 'escorts'],
  vehicle: ['find_vehicle', 'vehicles'],
} as const satisfies Partial<Record<Covered, readonly [TaskCode, string]>>;

/** Who and what is missing at visits: one task for each language, one for escorts, one for vehicles. */
export function coverTasks({ activity, coverage, at }: TaskFacts): RuleTask[] {
  if (localDate(at, activity.timeZone) > activity.endsOn) return [];
  const lacking = coverage.flatMap(({ visitId, sessionId, items }) =>
    items.flatMap((item) =>
      item.state === 'missing' || item.state === 'late' ? [{ ...item, visitId, sessionId }] : [],
    ),
  );
  return (['interpreter', 'escort', 'vehicle'] as const).flatMap((what) =>
    [
      ...Map.groupBy(
        lacking.filter((item) => item.what === what),
        ({ language }) => language ?? '',
      ),
    ].map(([language, items]) => {
      const [code, part] = CODES[what];
      return ruleTask(code, {
        about: language,
        facts: items.map(({ sessionId, seats }) => `${sessionId} ${seats ?? ''}`).sort(),
        params: { count: items.length, ...(language ? { language } : {}) },
        dueOn: soonest(items) ?? readyBy(part, activity.startsOn),
        path: pathOf(items),
      });
    }),
  );
}

function soonest(items: readonly Lacking[]): string | null {
  return items.flatMap(({ until }) => until ?? []).sort()[0] ?? null;
}

function pathOf(items: readonly Lacking[]): string {
  const [first, ...others] = new Set(items.map(({ visitId }) => visitId));
  return first && others.length === 0 ? `visits/${first}` : 'visits';
}
