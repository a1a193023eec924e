import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ReleasePage } from '@/components/releases/release-page';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { compareReleases } from '@/lib/releases/queries/compare-releases';

type Props = {
  params: Promise<{ project: string; activity: string; number: string }>;
  searchParams: Promise<{ with?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const number = Number((await params).number) || 0;
  return { title: (await getTranslations('releases.one'))('title', { number }) };
}

export default async function ReleaseRoute({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug, number } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const other = (await searchParams).with;
  const compared =
    (await compareReleases(viewer, activity.id, Number(number), other ? Number(other) : null)) ??
    notFound();
  return <ReleasePage {...compared} path={activityHref(activity, 'agenda')} />;
}
