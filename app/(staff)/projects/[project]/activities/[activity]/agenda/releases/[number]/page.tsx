import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ReleasePage } from '@/components/releases/release-page';
import { ClientMessages } from '@/components/ui/client-messages';
import { canPublish } from '@/lib/releases/policy';
import { compareReleases } from '@/lib/releases/queries/compare-releases';
import { type ActivityParams, openActivity, windowTitle } from '../../../open-activity';

type Props = {
  params: ActivityParams & Promise<{ number: string }>;
  searchParams: Promise<{ with?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  const number = Number((await params).number) || 0;
  return windowTitle((await getTranslations('releases.one'))('title', { number }), activity);
}

export default async function ReleaseRoute({ params, searchParams }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  const { number } = await params;
  const other = (await searchParams).with;
  const compared =
    (await compareReleases(viewer, activity.id, Number(number), other ? Number(other) : null)) ??
    notFound();
  return (
    <ClientMessages namespaces={['releases', 'vocabulary']}>
      <ReleasePage
        {...compared}
        activityId={activity.id}
        mayRestore={canPublish(viewer, activity)}
        path={activityHref(activity, 'agenda')}
      />
    </ClientMessages>
  );
}
