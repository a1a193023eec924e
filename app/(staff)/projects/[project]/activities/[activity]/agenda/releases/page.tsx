import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ReleaseList } from '@/components/releases/release-list';
import { listReleases } from '@/lib/releases/queries/list-releases';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';

type Props = { params: ActivityParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('releases'))('title'), activity);
}

export default async function ReleasesRoute({ params }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  return (
    <ReleaseList
      releases={await listReleases(viewer, activity.id)}
      zone={activity.timeZone}
      path={activityHref(activity, 'agenda')}
    />
  );
}
