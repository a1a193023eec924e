import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/components/ui/client-messages';
import { PageHead } from '@/components/ui/page-head';
import { EditVisit } from '@/components/visits/visit-forms';
import { localDate } from '@/lib/core/zoned-time';
import { listHostChoices } from '@/lib/hosts/queries/list-host-choices';
import { openActivity, windowTitle } from '../../../open-activity';
import { hostOptions, visitChoices } from '../../_parts/choices';
import { aroundVisits } from '../../open-visits';
import { openVisit, type VisitParams } from '../open-visit';

type Props = { params: VisitParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'visits');
  return windowTitle((await getTranslations('visits'))('editTitle'), activity);
}

export default async function EditVisitPage({ params }: Props) {
  const { viewer, activity, visit } = await openVisit(params);
  const t = await getTranslations('visits');
  const hosts = await hostOptions(await listHostChoices(viewer));
  const { href } = await aroundVisits(activity);
  const { id, version, group, answerBy, askedAt } = visit;
  const { contactId, topic, objective, wishes } = visit;
  const { duration, wishedDates, priority, needsInterpreter } = visit;
  return (
    <ClientMessages namespaces={['visits']}>
      <PageHead work title={t('editTitle')} />
      <EditVisit
        visitId={id}
        version={version}
        saved={{
          contactId,
          groupId: group?.id ?? null,
          topic,
          objective,
          wishes,
          duration,
          wishedDates,
          priority,
          needsInterpreter,
          answerBy: answerBy === null ? null : localDate(answerBy, activity.timeZone),
        }}
        contacts={hosts.find(({ value }) => value === visit.host.id)?.contacts ?? []}
        wasAsked={askedAt !== null}
        href={`${href}/${id}`}
        {...(await visitChoices(activity))}
      />
    </ClientMessages>
  );
}
