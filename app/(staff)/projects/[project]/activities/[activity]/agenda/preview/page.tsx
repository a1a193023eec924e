import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { InLanguage } from '@/components/releases/in-language';
import { PreviewPhone } from '@/components/releases/preview-phone';
import { ViewChoices } from '@/components/releases/view-choices';
import { LinkButton } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { PageHead } from '@/components/ui/page-head';
import { now } from '@/lib/core/clock';
import { previewItinerary } from '@/lib/itinerary/queries/preview-itinerary';
import { viewParams } from '@/lib/releases/schema';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';

type Props = {
  params: ActivityParams;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('releases.preview'))('title'), activity);
}

/** The draft as a delegate would have it on their phone, if it were published now. */
export default async function PreviewRoute({ params, searchParams }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  const { lang, ...said } = viewParams.parse(await searchParams);
  // Nobody is in all groups: a delegate of none would see only what they share.
  const group = said.group ?? activity.groups[0]?.id ?? null;
  const view = { ...said, group, lang: lang ?? (await getLocale()) };
  const itinerary = (await previewItinerary(viewer, activity, view.group)) ?? notFound();
  const path = activityHref(activity, 'agenda');
  const t = await getTranslations('releases');
  const day = itinerary.days.find(({ date }) => date === view.day)?.date ?? itinerary.currentDate;
  return (
    <div className="rls">
      <PageHead
        work
        title={t('preview.title')}
        actions={<LinkButton href={path}>{t('history.toAgenda')}</LinkButton>}
      />
      <Note icon="eye" title={t('preview.draft', { number: itinerary.release })}>
        {itinerary.release > 1 && t('preview.marked', { number: itinerary.release - 1 })}
      </Note>
      <ViewChoices
        path={`${path}/preview`}
        view={view}
        groups={activity.groups}
        withEveryone={activity.groups.length === 0}
      />
      <InLanguage locale={view.lang} namespaces={['itinerary', 'releases', 'vocabulary', 'ui']}>
        <PreviewPhone
          itinerary={itinerary}
          path={`${path}/preview`}
          view={{ ...view, day }}
          at={now().getTime()}
        />
      </InLanguage>
    </div>
  );
}
