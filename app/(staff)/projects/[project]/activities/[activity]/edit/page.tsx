import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EditActivityForm } from '@/components/activities/edit-activity-form';
import { PageHead } from '@/components/ui/page-head';
import { canEditActivity } from '@/lib/activities/policy';
import { type ActivityParams, openActivity, windowTitle } from '../open-activity';

type Props = { params: ActivityParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'overview');
  const t = await getTranslations('activities.form');
  return windowTitle(t('editTitle'), activity);
}

export default async function EditActivityPage({ params }: Props) {
  const { viewer, activity } = await openActivity(params, 'overview');
  if (!canEditActivity(viewer, activity)) notFound();
  const t = await getTranslations('activities.form');
  return (
    <>
      <PageHead work title={t('editTitle')} />
      <EditActivityForm activity={activity} />
    </>
  );
}
