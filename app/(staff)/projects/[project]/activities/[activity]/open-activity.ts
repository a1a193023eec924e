import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { type ActivityPage, canOpenPage } from '@/lib/activities/policy';
import { findActivity } from '@/lib/activities/queries/find-activity';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { requireViewer } from '@/lib/auth/viewer';
import { localized } from '@/lib/core/localized';

export type ActivityParams = Promise<{ project: string; activity: string }>;
type Opened = { viewer: Viewer; activity: Activity };

/** Who is there and the activity at the address; a page that does not exist for the viewer is missing. */
export async function openActivity(params: ActivityParams, page: ActivityPage): Promise<Opened> {
  const viewer = await requireViewer();
  const slugs = await params;
  const activity = (await findActivity(viewer, slugs.project, slugs.activity)) ?? notFound();
  return canOpenPage(viewer, activity, page) ? { viewer, activity } : notFound();
}

/** What the window of a page is called whose own rules say who may open it. */
export async function titleOfPage(params: ActivityParams, page: string) {
  const { project, activity } = await params;
  const found = await findActivity(await requireViewer(), project, activity);
  return found ? windowTitle(page, found) : notFound();
}

/** "Overview, Study visit 4": what the window is called. */
export async function windowTitle(page: string, activity: Activity): Promise<{ title: string }> {
  return { title: `${page}, ${localized(activity.title, await getLocale()).text}` };
}
