import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ImportWizard } from '@/components/imports/import-wizard';
import { ClientMessages } from '@/components/ui/client-messages';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { canImport } from '@/lib/imports/policy';
import { titleOfPage } from '../../open-activity';

type Props = { params: Promise<{ project: string; activity: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('imports.page'))('title'));
}

export default async function ImportPage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  if (!canImport(viewer, activity)) notFound();
  return (
    <ClientMessages namespaces={['imports', 'people', 'vocabulary']}>
      <ImportWizard activityId={activity.id} href={activityHref(activity, 'participants')} />
    </ClientMessages>
  );
}
