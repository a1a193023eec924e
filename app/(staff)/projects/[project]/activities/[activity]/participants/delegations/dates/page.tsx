import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DeadlinesForm } from '@/components/delegations/deadlines-form';
import { delegationsHref } from '@/components/delegations/links';
import { ClientMessages } from '@/components/ui/client-messages';
import { PageHead } from '@/components/ui/page-head';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { canEditDelegation } from '@/lib/delegations/policy';
import { loadDeadlines } from '@/lib/delegations/queries/load-deadlines';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { titleOfPage } from '../../../open-activity';

type Props = { params: Promise<{ project: string; activity: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('delegations.dates'))('title'));
}

export default async function DeadlinesPage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  if (!canEditDelegation(viewer, activity)) notFound();
  const { dates, version } = await loadDeadlines(viewer, activity.id);
  const t = await getTranslations('delegations.dates');
  const city = cityOfZone(activity.timeZone, await getLocale());
  return (
    <ClientMessages namespaces={['delegations']}>
      <PageHead title={t('title')} lead={t('lead', { city })} />
      <DeadlinesForm
        activityId={activity.id}
        version={version}
        dates={dates}
        href={delegationsHref(activity)}
      />
    </ClientMessages>
  );
}
