import type { NextAction } from '@/lib/visits/rules/pipeline';
import type { VisitLine } from '@/lib/visits/types';

/** What buttons and dialogs in the browser know of a request; words are in the reader's language. */
export type VisitBrief = Pick<
  VisitLine,
  'id' | 'status' | 'askedAt' | 'remindedAt' | 'nameListSentAt' | 'thankedAt'
> & {
  /** The topic. */
  name: string;
  host: string;
  contact: { name: string; phone: string | null } | null;
  canBeWrittenTo: boolean;
  /** `YYYY-MM-DD`: proposed to be answered by. */
  answerBy: string;
  action: NextAction | null;
  /** The page of the visit. */
  href: string;
};

/** Those of them whom a letter can reach. */
export function idsToWriteTo(visits: readonly VisitBrief[]): string[] {
  return visits.filter(({ canBeWrittenTo }) => canBeWrittenTo).map(({ id }) => id);
}
