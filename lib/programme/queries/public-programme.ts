import { and, eq } from 'drizzle-orm';
import { cache } from 'react';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { projects } from '@/db/schema/projects';
import { newestReleaseKeyOf } from '@/lib/releases/queries/newest-release';
import { releaseSnapshot } from '@/lib/releases/queries/release-snapshot';
import type { ReleaseSnapshot } from '@/lib/releases/types';
import { citiesOf, programmeDays } from '../rules';
import type { Programme } from '../types';

export type PublicRelease = { snapshot: ReleaseSnapshot; isIllustrative: boolean };

/**
 * The newest release of an activity that a coordinator opened to everyone; null for all others, published or not.
 * Takes no viewer, because it is for readers without an account and answers everyone the same.
 */
export const findPublicRelease = cache(
  async (projectSlug: string, activitySlug: string): Promise<PublicRelease | null> => {
    const db = await database();
    const [found] = await db
      .select({
        releaseKey: newestReleaseKeyOf(activities.id),
        isIllustrative: projects.isIllustrative,
      })
      .from(activities)
      .innerJoin(projects, eq(projects.id, activities.projectId))
      .where(
        and(
          eq(projects.slug, projectSlug),
          eq(activities.slug, activitySlug),
          eq(activities.isPublic, true),
        ),
      );
    const snapshot = found?.releaseKey ? await releaseSnapshot(found.releaseKey) : null;
    return found && snapshot ? { snapshot, isIllustrative: found.isIllustrative } : null;
  },
);

const programmes = new WeakMap<ReleaseSnapshot, Omit<Programme, 'isIllustrative'>>();

/** The public programme of an activity. A release never changes, so its programme is made once per process. */
export async function findProgramme(
  projectSlug: string,
  activitySlug: string,
): Promise<Programme | null> {
  const found = await findPublicRelease(projectSlug, activitySlug);
  if (!found) return null;
  const { snapshot, isIllustrative } = found;
  const programme = programmes.get(snapshot) ?? programmeOf(snapshot);
  programmes.set(snapshot, programme);
  return { ...programme, isIllustrative };
}

function programmeOf(snapshot: ReleaseSnapshot): Omit<Programme, 'isIllustrative'> {
  const { activity, project, partners, number, publishedAt } = snapshot;
  const names = new Map(partners.map(({ organizationId, name }) => [organizationId, name]));
  return {
    release: number,
    publishedAt,
    title: activity.title,
    summary: activity.summary,
    project: project.title,
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    timeZone: activity.timeZone,
    cities: citiesOf(
      snapshot,
      snapshot.sessions.filter(({ isPublic }) => isPublic),
    ),
    partners: [...names.values()],
    days: programmeDays(snapshot),
  };
}
