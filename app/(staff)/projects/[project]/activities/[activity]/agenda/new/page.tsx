import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { NewSessionPage } from '@/components/agenda/session-page';
import { ClientMessages } from '@/components/ui/client-messages';
import { canEditAgenda } from '@/lib/agenda/policy';
import { loadSessionForm } from '@/lib/agenda/queries/load-session-form';
import { newId } from '@/lib/core/ids';
import { dateInput, localizedFormValue } from '@/lib/core/input';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';

type Props = {
  params: ActivityParams;
  searchParams: Promise<{ day?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('agenda.form'))('newTitle'), activity);
}

export default async function NewSessionRoute({ params, searchParams }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  if (!canEditAgenda(viewer, activity)) notFound();
  const day = dateInput.safeParse((await searchParams).day);
  const offered = await loadSessionForm(viewer, activity, null);
  const nothing = localizedFormValue(null);
  return (
    <ClientMessages namespaces={['agenda']}>
      <NewSessionPage
        id={newId()}
        offered={offered}
        path={activityHref(activity, 'agenda')}
        answers={{
          kind: '',
          title: nothing,
          description: nothing,
          day: day.success ? day.data : '',
          startsAt: '',
          endsAt: '',
          duration: null,
          placeId: '',
          siteVisitId: '',
          groupIds: [],
          people: [],
          languages: [],
          mustFollowId: '',
          vehicleIds: [],
          isTentative: false,
          isPublic: true,
        }}
      />
    </ClientMessages>
  );
}
