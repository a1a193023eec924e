import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { AgendaDesk } from '@/components/agenda/desk/agenda-desk';
import { AgendaGrid } from '@/components/agenda/grid/agenda-grid';
import { ClientMessages } from '@/components/ui/client-messages';
import { canEditAgenda } from '@/lib/agenda/policy';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { loadDraftState } from '@/lib/releases/queries/load-draft-state';
import { type ActivityParams, openActivity, windowTitle } from '../open-activity';

type Props = {
  params: ActivityParams;
  searchParams: Promise<{ day?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('agenda'))('title'), activity);
}

export default async function AgendaPage({ params, searchParams }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  const draft = (await loadDraft(viewer, activity)) ?? notFound();
  const state = await loadDraftState(viewer, activity, draft);
  const { day } = await searchParams;
  return (
    <ClientMessages namespaces={['agenda', 'vocabulary', 'releases']}>
      <AgendaDesk
        activityId={activity.id}
        viewer={{ id: viewer.userId, name: viewer.name }}
        draft={draft}
        state={state}
        path={activityHref(activity, 'agenda')}
        day={typeof day === 'string' ? day : null}
        mayEdit={canEditAgenda(viewer, activity)}
      >
        <AgendaGrid />
      </AgendaDesk>
    </ClientMessages>
  );
}
