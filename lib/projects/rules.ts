import type { ProjectSummary } from './types';

/** The projects in the order in which somebody asks for figures: where they moved last, then the latest. */
export function byNewestFigures<P extends Pick<ProjectSummary, 'lastSignedAt' | 'startsOn'>>(
  projects: readonly P[],
): P[] {
  return projects.toSorted(
    (a, b) =>
      (b.lastSignedAt ?? '').localeCompare(a.lastSignedAt ?? '') ||
      b.startsOn.localeCompare(a.startsOn),
  );
}
