import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ReleaseList } from '@/components/releases/release-list';
import { compareReleases } from '@/lib/releases/queries/compare-releases';
import { listReleases } from '@/lib/releases/queries/list-releases';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';

type Props = {
  params: ActivityParams;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('releases'))('title'), activity);
}

export default async function ReleasesRoute({ params, searchParams }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  const { from, to } = await searchParams;
  const compared =
    from && to ? await compareReleases(viewer, activity.id, Number(to), Number(from)) : null;
  return (
    <ReleaseList
      releases={await listReleases(viewer, activity.id)}
      compared={compared}
      zone={activity.timeZone}
      path={activityHref(activity, 'agenda')}
    />
  );
}
