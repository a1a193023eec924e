import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/ui/client-messages';
import { PageHead } from '@/components/ui/page-head';
import { NewVisit } from '@/components/visits/visit-forms';
import { newId } from '@/lib/core/ids';
import { listHostChoices } from '@/lib/hosts/queries/list-host-choices';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';
import { hostOptions, visitChoices } from '../_parts/choices';
import { aroundVisits } from '../open-visits';

type Props = { params: ActivityParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'visits');
  return windowTitle((await getTranslations('visits'))('newTitle'), activity);
}

export default async function NewVisitPage({ params }: Props) {
  const { viewer, activity } = await openActivity(params, 'visits');
  const t = await getTranslations('visits');
  const hosts = await hostOptions(await listHostChoices(viewer));
  const { href } = await aroundVisits(activity);
  return (
    <ClientMessages namespaces={['visits']}>
      <PageHead work title={t('newTitle')} />
      <NewVisit
        id={newId()}
        activityId={activity.id}
        hosts={hosts}
        href={href}
        {...(await visitChoices(activity))}
      />
    </ClientMessages>
  );
}
