import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { daysUntil } from '@/lib/visits/rules/pipeline';
import type { VisitLine } from '@/lib/visits/types';
import { AskDialog } from './ask-dialog';
import { RemindDialog } from './remind-dialog';
import { ViewSwitch } from './view-switch';
import type { VisitBrief } from './visit-brief';

export function VisitsHead({
  visits,
  briefs,
  startsOn,
  today,
  view,
  newHref,
}: {
  visits: readonly VisitLine[];
  briefs: readonly VisitBrief[];
  startsOn: string;
  today: string;
  view: 'list' | 'table';
  newHref: string;
}) {
  const t = useTranslations('visits');
  const cities = new Set(visits.flatMap(({ host }) => host.city?.en ?? []));
  const days = daysUntil(startsOn, today);
  const summary = t('summary', { visits: visits.length, cities: cities.size });
  const toAsk = briefs.filter(({ status, canBeWrittenTo }) => status === 'draft' && canBeWrittenTo);
  const toRemind = briefs.filter(({ status }) => status === 'asked');
  return (
    <PageHead
      work
      title={t('title')}
      aside={days > 0 ? t('and', { first: summary, second: t('daysLeft', { days }) }) : summary}
      actions={
        <>
          <ViewSwitch view={view} />
          <AskDialog
            visits={toAsk}
            label={t('ask.open', { count: toAsk.length })}
            look={{ icon: 'send' }}
          />
          <RemindDialog
            visits={toRemind}
            label={t('remind.open', { count: toRemind.length })}
            look={{ icon: 'mail' }}
          />
          <LinkButton variant="primary" icon="plus" href={newHref}>
            {t('add')}
          </LinkButton>
        </>
      }
    />
  );
}
