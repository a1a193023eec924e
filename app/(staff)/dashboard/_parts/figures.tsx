import { getTranslations } from 'next-intl/server';
import { ActivityFigures } from '@/components/dashboard/activity-figures';
import { AttentionList } from '@/components/dashboard/attention-list';
import { ComingUp } from '@/components/dashboard/coming-up';
import { CountryFigures } from '@/components/dashboard/country-figures';
import { KeyFigures } from '@/components/dashboard/key-figures';
import { ProjectChoice } from '@/components/dashboard/project-choice';
import { IllustrativeNote } from '@/components/projects/illustrative-mark';
import { PartnerNames } from '@/components/projects/partner-names';
import { EmptyState } from '@/components/ui/empty-state';
import { LocalizedText } from '@/components/ui/localized-text';
import { PageHead } from '@/components/ui/page-head';
import { listActivities } from '@/lib/activities/queries/list-activities';
import type { ActivitySummary } from '@/lib/activities/types';
import { loadProjectFigures } from '@/lib/attendance/queries/project-figures';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { isStaff } from '@/lib/dashboard/policy';
import { phaseOf } from '@/lib/dashboard/rules/attention';
import { canSeeFigures } from '@/lib/projects/policy';
import { findProject } from '@/lib/projects/queries/find-project';
import { listProjects } from '@/lib/projects/queries/list-projects';
import { byNewestFigures } from '@/lib/projects/rules';
import { notOver, waitingFor } from './waiting';

const COMING = 5;
/** The newest of them; a link shows all. */
const OVER = 12;

/** A project's figures, of the project whose figures moved last unless another one is asked for. */
export async function FiguresPart({
  viewer,
  activities,
  wanted,
  all,
}: {
  viewer: Viewer;
  activities: readonly ActivitySummary[];
  wanted: string;
  /** Whether every activity behind the figures is listed. */
  all: boolean;
}) {
  const t = await getTranslations('dashboard');
  const choices = byNewestFigures(await listProjects(viewer)).filter(({ id }) =>
    canSeeFigures(viewer, id),
  );
  const chosen = choices.find(({ slug }) => slug === wanted) ?? choices[0];
  const [project, figures, own] = chosen
    ? await Promise.all([
        findProject(viewer, chosen.slug),
        loadProjectFigures(viewer, chosen.id),
        listActivities(viewer, { projectId: chosen.id }),
      ])
    : [];
  if (!project || !figures || !own) {
    return <EmptyState title={t('noProject.title')}>{t('noProject.body')}</EmptyState>;
  }
  const at = now();
  const over = own.filter((activity) => phaseOf(activity, at) === 'over');
  return (
    <div className="page">
      {project.isIllustrative && <IllustrativeNote />}
      <PageHead
        title={<LocalizedText text={project.title} />}
        lead={<PartnerNames partners={project.partners} />}
        actions={<ProjectChoice projects={choices} current={project.slug} />}
      />
      <KeyFigures
        total={figures.total}
        target={project.countries.reduce((sum, { target }) => sum + target, 0)}
        activities={over.length}
        signedOff={over.filter(({ isSignedOff }) => isSignedOff).length}
      />
      <div className="two">
        <div>
          <CountryFigures figures={figures} countries={project.countries} />
          <ActivityFigures
            activities={all ? over : over.slice(0, OVER)}
            figures={figures}
            more={
              all || over.length <= OVER
                ? undefined
                : { count: over.length, href: `/dashboard?project=${project.slug}&activities=all` }
            }
          />
        </div>
        <div>
          {isStaff(viewer) && <AttentionList items={waitingFor(viewer, activities, at)} named />}
          <ComingUp activities={notOver(activities, at).slice(0, COMING)} />
        </div>
      </div>
    </div>
  );
}
