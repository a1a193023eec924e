import type { ReleaseSnapshot } from '@/lib/releases/types';
import { countsForAttendance } from '../rules';
import type { AttendanceSessionSummary } from '../types';

/** The sessions of a release in the order of time; with `countingOnly`, those that attendance counts. */
export function sessionsOf(
  snapshot: ReleaseSnapshot | null,
  { countingOnly }: { countingOnly: boolean },
): AttendanceSessionSummary[] {
  return (snapshot?.sessions ?? [])
    .filter(({ kind }) => !countingOnly || countsForAttendance(kind))
    .map(({ id, kind, title, startsAt, endsAt }) => ({ id, kind, title, startsAt, endsAt }))
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id.localeCompare(b.id));
}
