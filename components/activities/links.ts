import type { ActivityPage } from '@/lib/activities/policy';

export function projectHref(project: { slug: string }): string {
  return `/projects/${project.slug}`;
}

type Address = { slug: string; project: { slug: string } };

/** Where a page of an activity is. */
export function activityHref(
  activity: Address,
  page: ActivityPage | 'edit' | 'groups' = 'overview',
): string {
  return `${projectHref(activity.project)}/activities/${activity.slug}/${page}`;
}

/** What lies below an activity at a path such as `visits/<id>`, with its query. */
export function activityPath(activity: Address, path: string): string {
  return `${projectHref(activity.project)}/activities/${activity.slug}/${path}`;
}
