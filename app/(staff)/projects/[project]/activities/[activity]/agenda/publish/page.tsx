import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { PublishPage } from '@/components/releases/publish-page';
import { ClientMessages } from '@/components/ui/client-messages';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import { newId } from '@/lib/core/ids';
import { canPublish } from '@/lib/releases/policy';
import { listReaders } from '@/lib/releases/queries/list-readers';
import { loadDraftState } from '@/lib/releases/queries/load-draft-state';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';

type Props = { params: ActivityParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('releases.publish'))('publish'), activity);
}

export default async function PublishRoute({ params }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  if (!canPublish(viewer, activity)) notFound();
  const draft = (await loadDraft(viewer, activity)) ?? notFound();
  const state = await loadDraftState(viewer, activity, draft);
  return (
    <ClientMessages namespaces={['releases']}>
      <PublishPage
        id={newId()}
        activity={activity}
        state={state}
        conflicts={checkAgenda(draft)}
        readers={await listReaders(viewer, activity, state.changes)}
        path={activityHref(activity, 'agenda')}
      />
    </ClientMessages>
  );
}
