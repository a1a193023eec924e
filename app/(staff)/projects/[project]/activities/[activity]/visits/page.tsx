import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { ClientMessages } from '@/components/ui/client-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { VisitsHead } from '@/components/visits/visits-head';
import type { SearchParams } from '@/lib/core/table-state';
import { listVisits } from '@/lib/visits/queries/list-visits';
import { type ActivityParams, openActivity, windowTitle } from '../open-activity';
import { CoverageSection } from './_parts/coverage-section';
import { ListAndMap } from './_parts/list-and-map';
import { TableOfVisits } from './_parts/table-of-visits';
import { aroundVisits } from './open-visits';

type Props = { params: ActivityParams; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'visits');
  return windowTitle((await getTranslations('visits'))('title'), activity);
}

export default async function VisitsPage({ params, searchParams }: Props) {
  const { viewer, activity } = await openActivity(params, 'visits');
  const visits = await listVisits(viewer, activity.id);
  const around = await aroundVisits(activity);
  const t = await getTranslations('visits');
  if (visits.length === 0) {
    return (
      <EmptyState
        title={t('emptyTitle')}
        actions={
          <LinkButton variant="primary" icon="plus" href={around.newHref}>
            {t('add')}
          </LinkButton>
        }
      >
        {t('empty')}
      </EmptyState>
    );
  }
  const asked = await searchParams;
  const view = asked.view === 'table' ? 'table' : 'list';
  return (
    <ClientMessages namespaces={['visits', 'vocabulary', 'map']}>
      <VisitsHead
        visits={visits}
        briefs={visits.map(around.brief)}
        startsOn={activity.startsOn}
        today={around.today}
        view={view}
        newHref={around.newHref}
      />
      {view === 'table' ? (
        <>
          <TableOfVisits activity={activity} visits={visits} around={around} asked={asked} />
          <CoverageSection
            viewer={viewer}
            activity={activity}
            visits={visits}
            hrefOf={(visit) => around.brief(visit).href}
          />
        </>
      ) : (
        <ListAndMap
          viewer={viewer}
          activity={activity}
          visits={visits}
          around={around}
          chosen={typeof asked.visit === 'string' ? asked.visit : null}
        />
      )}
    </ClientMessages>
  );
}
