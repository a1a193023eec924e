import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { activityHref, projectHref } from '@/components/activities/links';
import { IllustrativeNote } from '@/components/projects/illustrative-mark';
import { ACTIVITY_PAGES, canOpenPage } from '@/lib/activities/policy';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { canOpenProject } from '@/lib/projects/policy';
import { StaffFrame } from '../../../../staff-frame';

type Props = {
  params: Promise<{ project: string; activity: string }>;
  children: ReactNode;
};

/** The running head of one activity, with a tab for each page that exists for the viewer. */
export default async function ActivityLayout({ params, children }: Props) {
  const viewer = await requireViewer();
  const slugs = await params;
  const activity = (await findActivity(viewer, slugs.project, slugs.activity)) ?? notFound();
  const t = await getTranslations('activities.tabs');
  const pages = ACTIVITY_PAGES.filter((page) => canOpenPage(viewer, activity, page));
  const [first = 'overview'] = pages;
  const crumbs = [
    { label: activity.project.title, href: projectHref(activity.project) },
    { label: activity.title, href: activityHref(activity, first) },
  ];
  return (
    <StaffFrame
      crumbs={canOpenProject(viewer, activity.projectId) ? crumbs : crumbs.slice(1)}
      tabs={pages.map((page) => ({
        href: activityHref(activity, page),
        label: t(page),
        count: page === 'visits' ? activity.visits : undefined,
      }))}
      messages={['activities', 'vocabulary']}
    >
      {activity.project.isIllustrative && <IllustrativeNote />}
      {children}
    </StaffFrame>
  );
}
