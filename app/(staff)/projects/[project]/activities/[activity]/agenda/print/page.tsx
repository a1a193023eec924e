import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { InLanguage } from '@/components/releases/in-language';
import { PrintButton } from '@/components/releases/print-button';
import { PrintedProgramme } from '@/components/releases/printed-programme';
import { ViewChoices } from '@/components/releases/view-choices';
import { LinkButton } from '@/components/ui/button';
import { ClientMessages } from '@/components/ui/client-messages';
import { PageHead } from '@/components/ui/page-head';
import { loadPrinted } from '@/lib/releases/queries/load-printed';
import { viewParams } from '@/lib/releases/schema';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';

type Props = {
  params: ActivityParams;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('releases.print'))('title'), activity);
}

/** The programme as paper: the draft, or the release that the address names. */
export default async function PrintRoute({ params, searchParams }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  const { lang, ...said } = viewParams.parse(await searchParams);
  const view = { ...said, lang: lang ?? (await getLocale()) };
  const agenda = (await loadPrinted(viewer, activity, view)) ?? notFound();
  const path = activityHref(activity, 'agenda');
  const t = await getTranslations('releases');
  return (
    <div className="rls">
      <div className="no-print">
        <PageHead
          work
          title={t('print.title')}
          actions={
            <>
              <ClientMessages namespaces={['releases']}>
                <PrintButton />
              </ClientMessages>
              <LinkButton href={path}>{t('history.toAgenda')}</LinkButton>
            </>
          }
        />
      </div>
      <ViewChoices path={`${path}/print`} view={view} groups={agenda.groups} withEveryone />
      <InLanguage locale={view.lang} namespaces={['releases', 'vocabulary', 'ui']}>
        <PrintedProgramme agenda={agenda} group={view.group} />
      </InLanguage>
    </div>
  );
}
