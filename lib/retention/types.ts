import type { LocalizedText } from '@/lib/core/localized';

/** What one activity still holds, and until when. */
export type RetainedActivity = {
  id: string;
  slug: string;
  title: LocalizedText;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  /** The date (`YYYY-MM-DD`, in the activity's zone) from whose beginning nothing of it is kept. */
  deletedOn: string;
  isDue: boolean;
  /** Participants with sensitive fields on record. */
  people: number;
  /** Those of them who are kept longer, because of another activity. */
  keptLonger: number;
  /** Letters of governments. */
  letters: number;
};

export type RetentionRun = { id: string; at: Date; people: number; letters: number };

/** The retention rule of a project and what it does. */
export type RetentionPlan = {
  days: number;
  /** Of the project; a save names it. */
  version: number;
  activities: RetainedActivity[];
  /** The newest first. */
  runs: RetentionRun[];
  job: { nextRunAt: Date; lastRunAt: Date | null; hasFailed: boolean } | null;
};
