import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ReleaseList } from '@/components/releases/release-list';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { canSeeHistory } from '@/lib/releases/policy';
import { listReleases } from '@/lib/releases/queries/list-releases';

type Props = { params: Promise<{ project: string; activity: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('releases'))('title') };
}

export default async function ReleasesRoute({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  if (!canSeeHistory(viewer, activity)) notFound();
  return (
    <ReleaseList
      releases={await listReleases(viewer, activity.id)}
      zone={activity.timeZone}
      path={activityHref(activity, 'agenda')}
    />
  );
}
