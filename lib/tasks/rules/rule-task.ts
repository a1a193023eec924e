import { createHash } from 'node:crypto';
import type { RuleTask, TaskCode } from '../types';

type Parts = Pick<RuleTask, 'dueOn' | 'path'> &
  Partial<Pick<RuleTask, 'params' | 'host'>> & {
    /** What tells tasks of one code apart. */
    about?: string;
    /** What a tick is about: other facts, another task. The date of today never belongs to them. */
    facts: readonly (string | number | null)[];
  };

export function ruleTask(
  code: TaskCode,
  { about, facts, params = {}, host = null, dueOn, path }: Parts,
): RuleTask {
  return {
    key: about ? `${code} ${about}` : code,
    factsKey: createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 16),
    code,
    params,
    host,
    dueOn,
    path,
  };
}
