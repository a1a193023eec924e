import type { Viewer } from '@/lib/auth/types';
import { diffSnapshots } from '../rules/diff-snapshots';
import type { AgendaChange, ChangeNames, ReleaseSnapshot } from '../types';
import { findRelease, type Release } from './find-release';
import { namesOf } from './load-draft-state';

export type ComparedRelease = {
  release: Release;
  snapshot: ReleaseSnapshot;
  /** 0 when there is nothing to compare with. */
  comparedWith: number;
  changes: AgendaChange[];
  names: ChangeNames;
};

/**
 * A release and what differs from another one of the same activity, by default from the one before it.
 * Null where either does not exist for the viewer.
 */
export async function compareReleases(
  viewer: Viewer,
  activityId: string,
  number: number,
  otherNumber: number | null,
): Promise<ComparedRelease | null> {
  const release = await findRelease(viewer, activityId, number);
  if (!release) return null;
  const { snapshot } = release;
  const wanted = otherNumber ?? number - 1;
  if (wanted === 0) {
    const names = namesOf(null, snapshot);
    return { release, snapshot, comparedWith: 0, changes: release.changes, names };
  }
  const other = await findRelease(viewer, activityId, wanted);
  return (
    other && {
      release,
      snapshot,
      comparedWith: other.number,
      changes: diffSnapshots(other.snapshot, snapshot),
      names: namesOf(other.snapshot, snapshot),
    }
  );
}
