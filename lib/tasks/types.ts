/** What rules find to do; the words are under `tasks.codes`, the values in `params`. */
export const TASK_CODES = [
  'ask_host',
  'remind_host',
  'call_host',
  'settle_answer',
  'place_visit',
  'send_name_list',
  'letter_failed',
  'find_interpreter',
  'find_escort',
  'find_vehicle',
  'thank_host',
  'solve_conflicts',
  'publish_draft',
  'decide_nominations',
  'close_nominations',
  'apply_visas',
  'order_badges',
  'sign_off',
] as const;
export type TaskCode = (typeof TASK_CODES)[number];

/** Something to do that follows from facts. The same thing has the same `key`; `factsKey` changes with the facts. */
export type RuleTask = {
  key: string;
  factsKey: string;
  code: TaskCode;
  params: Record<string, string | number>;
  /** `YYYY-MM-DD` in the zone of the activity. */
  dueOn: string | null;
  /** A path below the activity: `visits/<id>`. */
  path: string;
};

/** A task as it is listed: of a rule or written by hand (`title`). Open ones come first, by date. */
export type Task = {
  /** Of its row; null: a rule's task that nobody has touched. */
  id: string | null;
  version: number;
  title: string | null;
  rule: RuleTask | null;
  dueOn: string | null;
  owner: { id: string; name: string } | null;
  done: { at: number; by: string } | null;
};
