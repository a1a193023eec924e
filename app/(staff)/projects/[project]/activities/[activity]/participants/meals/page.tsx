import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MealsTable } from '@/components/participants/meals-table';
import { PageHead } from '@/components/ui/page-head';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { showMeals } from '@/lib/participants/commands/show-meals';
import { titleOfPage } from '../../open-activity';

type Props = { params: Promise<{ project: string; activity: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('participants.meals'))('title'));
}

export default async function MealsPage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const meals = (await showMeals(viewer, activity)) ?? notFound();
  const t = await getTranslations('participants.meals');
  const count = meals.reduce((sum, { people }) => sum + people, 0);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead', { count })} />
      {count > 0 && <MealsTable meals={meals} groups={activity.groups} />}
    </>
  );
}
