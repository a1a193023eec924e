import { placesTaken } from '@/lib/participants/rules/standing';
import { type DelegationFacts, RECORD_FIELDS, type RecordField } from '../types';

/** What a nomination still lacks; of a field, for how many people. */
export type Gap = { code: 'places' | 'head' | 'letter' | RecordField; count: number };

/** Named before a nomination is submitted. None of it keeps anybody from submitting. */
export function gapsOf(delegation: DelegationFacts): Gap[] {
  const { quota, counts, head, letters, fields } = delegation;
  const named = placesTaken(counts);
  const gaps: Gap[] = [
    { code: 'places', count: Math.max(0, quota - named) },
    { code: 'head', count: head === null && named > 0 ? 1 : 0 },
    { code: 'letter', count: letters === 0 ? 1 : 0 },
    ...RECORD_FIELDS.map((code) => ({ code, count: named - fields[code] })),
  ];
  return gaps.filter(({ count }) => count > 0);
}

type Submission = Pick<DelegationFacts, 'submittedAt' | 'askedBack' | 'counts'>;

/** Whether somebody has said that the nomination is complete, and no question about it is open. */
export function isSubmitted({ submittedAt, askedBack }: Omit<Submission, 'counts'>): boolean {
  return submittedAt !== null && askedBack === 0;
}

/**
 * Where a nomination is. `settled`: nobody has submitted it and nobody has to, because every place is decided, as in
 * activities whose people the coordinators chose.
 */
export function nominationState({
  submittedAt,
  counts,
  quota,
}: Pick<DelegationFacts, 'submittedAt' | 'counts' | 'quota'>): 'submitted' | 'open' | 'settled' {
  if (submittedAt !== null) return 'submitted';
  return (counts.nominated ?? 0) > 0 || placesTaken(counts) < quota ? 'open' : 'settled';
}

/** Whether a submitted nomination can be taken back: before its deadline, while nobody is accepted. */
export function whyNotTakenBack(
  { counts, nominationDeadline }: Pick<DelegationFacts, 'counts' | 'nominationDeadline'>,
  at: number,
): 'decided_already' | 'deadline_over' | null {
  if ((counts.accepted ?? 0) + (counts.confirmed ?? 0) > 0) return 'decided_already';
  const isOver = nominationDeadline !== null && at >= Date.parse(nominationDeadline);
  return isOver ? 'deadline_over' : null;
}
