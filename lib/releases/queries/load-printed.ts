import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import type { PrintedAgenda, ReleaseSnapshot } from '../types';
import { draftSnapshot } from './draft-snapshot';
import { findRelease } from './find-release';

/** A release, or the draft without a number, for one group or for all; null where there is none that the viewer may see. */
export async function loadPrinted(
  viewer: Viewer,
  activity: Activity,
  { release, group }: { release: number | null; group: string | null },
): Promise<PrintedAgenda | null> {
  const snapshot =
    release === null
      ? await draftSnapshot(viewer, activity)
      : ((await findRelease(viewer, activity.id, release))?.snapshot ?? null);
  return snapshot && printed(snapshot, release, group);
}

function printed(
  { activity, project, groups, places, publishedAt, sessions }: ReleaseSnapshot,
  number: number | null,
  group: string | null,
): PrintedAgenda {
  const isFor = ({ groupIds }: { groupIds: string[] }) =>
    group === null || groupIds.length === 0 || groupIds.includes(group);
  return {
    number,
    at: publishedAt,
    activity,
    project,
    groups,
    places,
    sessions: sessions.filter(isFor),
  };
}
