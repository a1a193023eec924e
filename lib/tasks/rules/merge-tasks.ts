import { DAY } from '@/lib/core/zoned-time';
import type { Owner, RuleTask, Task, TaskRow } from '../types';

/** How long what is done still stands at the end of the list. */
const DONE_SHOWN = 7 * DAY;

/**
 * Rules and rows together: open ones by date, then those done lately, the newest first. A tick on a rule's task holds
 * while its facts are the same; what no rule finds any more is not there. @param at epoch milliseconds
 */
export function mergeTasks(
  rules: readonly RuleTask[],
  rows: readonly TaskRow[],
  staff: readonly Owner[],
  at: number,
): Task[] {
  const rowOf = new Map(rows.flatMap((row) => (row.ruleKey ? [[row.ruleKey, row] as const] : [])));
  const tasks = [
    ...rules.map((rule) => ofRule(rule, rowOf.get(rule.key), staff)),
    ...rows.flatMap((row) => (row.title === null ? [] : [ofHand(row)])),
  ];
  const open = tasks.filter(({ done }) => done === null).toSorted(byDate);
  const done = tasks
    .filter((task) => task.done !== null && at - task.done.at <= DONE_SHOWN)
    .toSorted((a, b) => (b.done?.at ?? 0) - (a.done?.at ?? 0));
  return [...open, ...done];
}

function ofRule(rule: RuleTask, row: TaskRow | undefined, staff: readonly Owner[]): Task {
  return {
    id: row?.id ?? null,
    version: row?.version ?? 0,
    title: null,
    rule,
    dueOn: row?.dueOn ?? rule.dueOn,
    owner: row?.owner ?? proposedOwner(staff),
    done: row?.factsKey === rule.factsKey ? row.done : null,
  };
}

/** Where one person coordinates, it is theirs; among several nobody is named for them. */
function proposedOwner(staff: readonly Owner[]): Owner | null {
  const [first, ...others] = staff;
  return first && others.length === 0 ? first : null;
}

function ofHand({ id, version, title, dueOn, owner, done }: TaskRow): Task {
  return { id, version, title, rule: null, dueOn, owner, done };
}

const NO_DATE = '9999-12-31';

function byDate(a: Task, b: Task): number {
  const [one, other] = [a.dueOn ?? NO_DATE, b.dueOn ?? NO_DATE];
  return one < other ? -1 : one > other ? 1 : 0;
}
