import type { VisitTurn } from '@/lib/core/vocabulary';

export const COVERED = ['host', 'interpreter', 'escort', 'vehicle', 'name_list'] as const;
export type Covered = (typeof COVERED)[number];

/** One thing that a placed visit needs: whether it is there, and if not, whose turn it is and until when. */
export type CoverageItem = {
  what: Covered;
  /**
   * `missing` and `late` are what the builder warns of, and an escort whom nobody named; `not_yet` is owed, but not for
   * more than a week; `unknown`: nobody said what is spoken, or which vehicles there are.
   */
  state: 'there' | 'missing' | 'late' | 'not_yet' | 'unknown' | 'not_needed';
  turn: VisitTurn;
  /** `YYYY-MM-DD` in the zone of the activity; null: by the visit itself. */
  until: string | null;
  /** Of an interpreter: the language that nobody interprets (ISO 639-1). Of a vehicle: seats that are missing. */
  language?: string;
  seats?: number;
};

/** What a session of a visit has and lacks, in the order of `COVERED`; one language is one item. */
export type VisitCoverage = { visitId: string; sessionId: string; items: CoverageItem[] };
