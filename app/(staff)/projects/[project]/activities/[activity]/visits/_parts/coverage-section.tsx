import { getTranslations } from 'next-intl/server';
import { CoverageTable } from '@/components/coverage/coverage-table';
import { SectionHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import type { Viewer } from '@/lib/auth/types';
import { coverVisits } from '@/lib/coverage/rules/cover-visits';
import type { VisitLine } from '@/lib/visits/types';

/** What each visit on the agenda has and lacks, under the table of all; nothing for whoever may not see drafts. */
export async function CoverageSection({
  viewer,
  activity,
  visits,
  hrefOf,
}: {
  viewer: Viewer;
  activity: Activity;
  visits: readonly VisitLine[];
  hrefOf: (visit: VisitLine) => string;
}) {
  const draft = await loadDraft(viewer, activity);
  if (!draft) return null;
  const covered = coverVisits(draft, checkAgenda(draft)).flatMap((coverage) => {
    const visit = visits.find(({ id }) => id === coverage.visitId);
    const start = draft.sessions.find(({ id }) => id === coverage.sessionId)?.start;
    if (!visit || start == null) return [];
    return [{ ...coverage, topic: visit.topic, start, href: hrefOf(visit) }];
  });
  const t = await getTranslations('coverage');
  return (
    <>
      <SectionHead title={t('title')} />
      <CoverageTable visits={covered} zone={activity.timeZone} />
    </>
  );
}
