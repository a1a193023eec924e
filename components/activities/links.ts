import type { ActivityPage } from '@/lib/activities/policy';

export function projectHref(project: { slug: string }): string {
  return `/projects/${project.slug}`;
}

/** Where a page of an activity is. */
export function activityHref(
  activity: { slug: string; project: { slug: string } },
  page: ActivityPage | 'edit' | 'groups' = 'overview',
): string {
  return `${projectHref(activity.project)}/activities/${activity.slug}/${page}`;
}
