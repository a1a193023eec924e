import type { Conflict } from '@/lib/agenda/types/conflict';
import type { Draft } from '@/lib/agenda/types/draft';
import type { VisitCoverage } from '@/lib/coverage/types';
import type { BoardRow, Deadlines } from '@/lib/delegations/types';
import type { Owner } from '@/lib/tasks/types';
import type { VisitLine } from '@/lib/visits/types';

/** All that the tracks and the waits are told from. */
export type DeskFacts = {
  activity: { startsOn: string; endsOn: string; timeZone: string };
  /** Epoch milliseconds. */
  at: number;
  /** The same on the calendar of the activity. */
  today: string;
  visits: readonly VisitLine[];
  coverage: readonly VisitCoverage[];
  sessions: Draft['sessions'];
  /** What stops the draft from being published. */
  blockers: readonly Pick<Conflict, 'key' | 'factsKey' | 'sessionIds'>[];
  release: number | null;
  /** Sessions that changed after the release. */
  changed: number;
  board: readonly BoardRow[];
  deadlines: Deadlines;
  coordinators: readonly Owner[];
};

/** Requests that may still become visits. */
export function aliveVisits(visits: readonly VisitLine[]): VisitLine[] {
  return visits.filter(({ status }) => status !== 'declined' && status !== 'cancelled');
}

/** The only coordinator, or nobody where several share the work. */
export function onlyOne(staff: readonly Owner[]): Owner | null {
  const [first, ...others] = staff;
  return first && others.length === 0 ? first : null;
}
