import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NameListNote } from '@/components/letters/name-list-note';
import { ClientMessages } from '@/components/ui/client-messages';
import { LocalizedText } from '@/components/ui/localized-text';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import { VisitAnswers } from '@/components/visits/visit-answers';
import { RevokeLinks, VisitButtons } from '@/components/visits/visit-buttons';
import { VisitFacts } from '@/components/visits/visit-facts';
import { VisitLinks } from '@/components/visits/visit-files';
import { VisitHistory } from '@/components/visits/visit-history';
import { VisitPapers } from '@/components/visits/visit-papers';
import { now } from '@/lib/core/clock';
import { listLetters } from '@/lib/letters/queries/list-letters';
import { checkNameList } from '@/lib/letters/queries/name-list';
import { openActivity, windowTitle } from '../../open-activity';
import { CoverageOfVisit } from '../_parts/coverage-of-visit';
import { aroundVisits } from '../open-visits';
import { openVisit, type VisitParams } from './open-visit';

type Props = { params: VisitParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'visits');
  return windowTitle((await getTranslations('visits'))('title'), activity);
}

export default async function VisitPage({ params }: Props) {
  const { viewer, activity, visit } = await openVisit(params);
  const letters = await listLetters(viewer, visit.id);
  const wantsList = visit.host.nameListDays !== null && visit.nameListSentAt === null;
  const check = wantsList ? await checkNameList(viewer, visit.id) : null;
  const { brief, today, agendaHref, newHref } = await aroundVisits(activity);
  const t = await getTranslations('visits');
  const shown = brief(visit);
  const { timeZone } = activity;
  const at = now().getTime();
  return (
    <ClientMessages namespaces={['visits', 'vocabulary']}>
      <PageHead
        work
        title={<LocalizedText text={visit.topic} />}
        actions={<VisitButtons visit={shown} agendaHref={agendaHref} newHref={newHref} />}
      />
      <div className="vs-page">
        <div>
          <VisitFacts visit={visit} timeZone={timeZone} today={today} />
          <CoverageOfVisit viewer={viewer} activity={activity} visitId={visit.id} />
          <SectionHead id="answers" title={t('answers.title')} />
          <VisitAnswers visit={visit} timeZone={timeZone} today={today} />
          <VisitPapers visit={visit} letters={letters} href={shown.href} timeZone={timeZone}>
            {check && <NameListNote check={check} />}
          </VisitPapers>
        </div>
        <div>
          <SectionHead title={t('history.title')} />
          <VisitHistory steps={visit.steps} timeZone={timeZone} now={at} />
          <SectionHead
            title={t('link.title')}
            aside={visit.links.length > 0 && <RevokeLinks visitId={visit.id} />}
          />
          <VisitLinks links={visit.links} timeZone={timeZone} now={at} />
        </div>
      </div>
    </ClientMessages>
  );
}
