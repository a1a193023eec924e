import { notFound, redirect } from 'next/navigation';
import { activityHref } from '@/components/activities/links';
import { ACTIVITY_PAGES, canOpenPage } from '@/lib/activities/policy';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';

type Props = { params: Promise<{ project: string; activity: string }> };

/** The address of an activity leads to the first of its pages that exists for the viewer. */
export default async function ActivityPage({ params }: Props) {
  const viewer = await requireViewer();
  const slugs = await params;
  const activity = (await findActivity(viewer, slugs.project, slugs.activity)) ?? notFound();
  const page = ACTIVITY_PAGES.find((name) => canOpenPage(viewer, activity, name)) ?? notFound();
  redirect(activityHref(activity, page));
}
