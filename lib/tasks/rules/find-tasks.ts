import type { RuleTask, TaskFacts } from '../types';
import { activityTasks } from './activity-tasks';
import { coverTasks } from './cover-tasks';
import { hostTasks } from './host-tasks';

/** Everything that these facts ask somebody to do. After the sign-off nothing is left. */
export function findTasks(facts: TaskFacts): RuleTask[] {
  if (facts.isSignedOff) return [];
  return [...hostTasks(facts), ...coverTasks(facts), ...activityTasks(facts)];
}
