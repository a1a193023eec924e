import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { PeoplePage } from '@/components/availability/people-page';
import { ClientMessages } from '@/components/ui/client-messages';
import { canEditAgenda } from '@/lib/agenda/policy';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';

type Props = { params: ActivityParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('availability'))('pageTitle'), activity);
}

export default async function PeopleRoute({ params }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  if (!canEditAgenda(viewer, activity)) notFound();
  const draft = (await loadDraft(viewer, activity)) ?? notFound();
  return (
    <ClientMessages namespaces={['availability']}>
      <PeoplePage
        activity={activity}
        draft={draft}
        conflicts={checkAgenda(draft)}
        path={activityHref(activity, 'agenda')}
      />
    </ClientMessages>
  );
}
