import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CheckInLinks } from '@/components/dashboard/check-in-links';
import { EmptyState } from '@/components/ui/empty-state';
import { listActivities } from '@/lib/activities/queries/list-activities';
import { isHelperOf } from '@/lib/auth/rules';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { homeOf, isStaff, readsFigures } from '@/lib/dashboard/policy';
import { yesterday } from '@/lib/dashboard/rules/attention';
import { DelegationsPart } from './_parts/delegations';
import { FiguresPart } from './_parts/figures';
import { WorkPart } from './_parts/work';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.pages');
  return { title: t('dashboard') };
}

type Query = { project?: string | string[]; activities?: string | string[] };

/** Opens with what the viewer's office is about: figures, activities and what waits, the own delegation, check-in. */
export default async function DashboardPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireViewer();
  if (homeOf(viewer) !== '/dashboard') redirect(homeOf(viewer));
  const { project, activities: listed } = await searchParams;
  const activities = await listActivities(viewer, { openOn: yesterday(now()) });
  const helped = activities.filter(({ id }) => isHelperOf(viewer, id));
  const t = await getTranslations('dashboard');

  if (readsFigures(viewer)) {
    return (
      <FiguresPart
        viewer={viewer}
        activities={activities}
        wanted={String(project ?? '')}
        all={listed === 'all'}
      />
    );
  }
  if (isStaff(viewer)) return <WorkPart viewer={viewer} activities={activities} />;
  return (
    <div className="page">
      <h1 className="h1 h1-top">{t('title')}</h1>
      {viewer.focalPointOf.length > 0 && <DelegationsPart viewer={viewer} />}
      {helped.length > 0 && <CheckInLinks activities={helped} />}
      {viewer.focalPointOf.length === 0 && helped.length === 0 && (
        <EmptyState title={t('nothing.title')}>{t('nothing.body')}</EmptyState>
      )}
    </div>
  );
}
