import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { newestSnapshot } from '@/lib/releases/queries/newest-release';
import type { ReleaseSnapshot } from '@/lib/releases/types';
import { canSeeAttendanceFigures } from '../policy';
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

/** The counting sessions of the newest release, for viewers who may see at least figures; none for others. */
export async function loadReleasedSessions(
  viewer: Viewer,
  activity: Activity,
): Promise<AttendanceSessionSummary[]> {
  if (!canSeeAttendanceFigures(viewer, activity)) return [];
  return sessionsOf(await newestSnapshot(activity.id), { countingOnly: true });
}
