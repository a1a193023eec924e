import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { AgendaImport } from '@/components/exchange/agenda-import';
import { BeginAgenda } from '@/components/exchange/begin-agenda';
import { ExportList } from '@/components/exchange/export-list';
import { PastAgendaImports } from '@/components/exchange/past-agenda-imports';
import { Templates } from '@/components/exchange/templates';
import { LinkButton } from '@/components/ui/button';
import { ClientMessages } from '@/components/ui/client-messages';
import { PageHead } from '@/components/ui/page-head';
import { canEditAgenda } from '@/lib/agenda/policy';
import { newId } from '@/lib/core/ids';
import { listAgendaImports } from '@/lib/exchange/queries/list-agenda-imports';
import { listBeginnings, listTemplates } from '@/lib/exchange/queries/list-beginnings';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';

type Props = { params: ActivityParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('exchange'))('title'), activity);
}

export default async function ExchangePage({ params }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  const t = await getTranslations('exchange');
  const path = activityHref(activity, 'agenda');
  const mayEdit = canEditAgenda(viewer, activity);
  const activities = await listBeginnings(viewer, activity.projectId);
  const templates = await listTemplates(viewer, activity.projectId);
  const isEmpty = !activities.some(({ id }) => id === activity.id);
  const { id, projectId, startsOn, endsOn, timeZone } = activity;
  return (
    <ClientMessages namespaces={['exchange']}>
      <PageHead
        work
        title={t('title')}
        actions={<LinkButton href={path}>{t('back')}</LinkButton>}
      />
      <p className="narrow mid">{t('lead')}</p>
      {mayEdit && isEmpty && (
        <BeginAgenda
          activity={{ id, projectId, startsOn, endsOn, timeZone }}
          batchId={newId()}
          beginnings={[...activities, ...templates]}
          path={path}
        />
      )}
      {mayEdit ? (
        <AgendaImport activityId={id} timeZone={timeZone} path={path} />
      ) : (
        <p className="narrow mid">{t('in.closed')}</p>
      )}
      <PastAgendaImports
        past={await listAgendaImports(viewer, activity)}
        timeZone={timeZone}
        mayUndo={mayEdit}
      />
      <ExportList path={`${path}/exchange`} timeZone={timeZone} />
      {!isEmpty && (
        <Templates activityId={id} newId={newId()} templates={templates} timeZone={timeZone} />
      )}
    </ClientMessages>
  );
}
