import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { ImportWizard } from '@/components/imports/import-wizard';
import { ClientMessages } from '@/components/ui/client-messages';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { canOpenImports } from '@/lib/imports/policy';
import { listImports } from '@/lib/imports/queries/list-imports';
import { titleOfPage } from '../../open-activity';

type Props = { params: Promise<{ project: string; activity: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('imports.page'))('title'));
}

export default async function ImportPage({ params }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  if (!canOpenImports(viewer, activity)) notFound();
  const { access, past } = await listImports(viewer, activity);
  return (
    <ClientMessages namespaces={['imports', 'people', 'vocabulary']}>
      <ImportWizard
        activityId={activity.id}
        href={activityHref(activity, 'participants')}
        timeZone={activity.timeZone}
        access={access}
        past={past}
      />
    </ClientMessages>
  );
}
