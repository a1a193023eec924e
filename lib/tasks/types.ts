import type { LocalizedText } from '@/lib/core/localized';
import type { ActivityStatus } from '@/lib/core/vocabulary';
import type { VisitCoverage } from '@/lib/coverage/types';
import type { VisitLine } from '@/lib/visits/types';

/** What rules find to do; the words are under `tasks.codes`, the values in `params`. */
export const TASK_CODES = [
  'ask_host',
  'remind_host',
  'call_host',
  'find_another_host',
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
  /** Whom of the hosts it is about. */
  host: LocalizedText | null;
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
  owner: Owner | null;
  /** Epoch milliseconds. */
  done: { at: number; by: string } | null;
};

/** Somebody of the project's staff. */
export type Owner = { id: string; name: string };

/** A row as it is kept. Instants are epoch milliseconds. */
export type TaskRow = {
  id: string;
  version: number;
  title: string | null;
  ruleKey: string | null;
  factsKey: string | null;
  dueOn: string | null;
  owner: Owner | null;
  done: { at: number; by: string } | null;
};

/** All that the rules look at. */
export type TaskFacts = {
  activity: { startsOn: string; endsOn: string; timeZone: string; status: ActivityStatus };
  /** Epoch milliseconds. */
  at: number;
  visits: readonly VisitLine[];
  coverage: readonly VisitCoverage[];
  /** What stops the draft from being published: `key` and `factsKey` of each. */
  blockers: readonly { key: string; factsKey: string }[];
  agenda: { sessions: number; changed: number; release: number | null };
  people: {
    confirmed: number;
    /** Nominations that wait for a decision, by country. */
    toDecide: readonly { country: string; count: number }[];
    /** Places that nobody was named for although nominations were to end on `on`. */
    leftFree: readonly { country: string; count: number; on: string }[];
    visasToApply: number;
  };
  /** Dates that were set by hand for steps of the people (`YYYY-MM-DD`). */
  deadlines: { accepted?: string; visa?: string };
  isSignedOff: boolean;
};
