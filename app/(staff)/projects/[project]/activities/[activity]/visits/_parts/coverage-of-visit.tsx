import { getTranslations } from 'next-intl/server';
import { CoverageList } from '@/components/coverage/coverage-list';
import { SectionHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import type { Viewer } from '@/lib/auth/types';
import { coverVisits } from '@/lib/coverage/rules/cover-visits';

/** What a visit on the agenda has and lacks, of each of its sessions; nothing for whoever may not see drafts. */
export async function CoverageOfVisit({
  viewer,
  activity,
  visitId,
}: {
  viewer: Viewer;
  activity: Activity;
  visitId: string;
}) {
  const draft = await loadDraft(viewer, activity);
  if (!draft) return null;
  const covered = coverVisits(draft, checkAgenda(draft)).filter((one) => one.visitId === visitId);
  const t = await getTranslations('coverage');
  return (
    <>
      <SectionHead title={t('own')} />
      {covered.map((one) => (
        <CoverageList key={one.sessionId} coverage={one} zone={activity.timeZone} />
      ))}
      {covered.length === 0 && <p className="mid">{t('notPlaced')}</p>}
    </>
  );
}
