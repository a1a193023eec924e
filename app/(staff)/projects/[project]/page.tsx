import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActivityList } from '@/components/activities/activity-list';
import { projectHref } from '@/components/activities/links';
import { CountriesList } from '@/components/projects/countries-list';
import { IllustrativeNote } from '@/components/projects/illustrative-mark';
import { PartnersList } from '@/components/projects/partners-list';
import { ProjectActions } from '@/components/projects/project-actions';
import { EmptyState } from '@/components/ui/empty-state';
import { LocalizedText } from '@/components/ui/localized-text';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import { DateRange } from '@/components/ui/time';
import { canCreateActivity } from '@/lib/activities/policy';
import { listActivities } from '@/lib/activities/queries/list-activities';
import { requireViewer } from '@/lib/auth/viewer';
import { localized } from '@/lib/core/localized';
import { findProject } from '@/lib/projects/queries/find-project';
import { StaffFrame } from '../../staff-frame';

type Props = { params: Promise<{ project: string }> };

async function load({ params }: Props) {
  const viewer = await requireViewer();
  const project = (await findProject(viewer, (await params).project)) ?? notFound();
  return { viewer, project };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { project } = await load(props);
  return { title: localized(project.title, await getLocale()).text };
}

export default async function ProjectPage(props: Props) {
  const { viewer, project } = await load(props);
  const activities = await listActivities(viewer, { projectId: project.id });
  const t = await getTranslations('projects.page');
  const title = localized(project.title, await getLocale()).text;
  const actions = canCreateActivity(viewer, project.id) && (
    <ProjectActions href={projectHref(project)} />
  );
  return (
    <StaffFrame crumbs={[{ label: title, href: projectHref(project) }]}>
      <div className="page">
        {project.isIllustrative && <IllustrativeNote />}
        <PageHead
          title={<LocalizedText text={project.title} />}
          lead={<DateRange from={project.startsOn} to={project.endsOn} zone="UTC" />}
          actions={actions}
        />
        <div className="two two-top">
          <section>
            <SectionHead
              title={t('activities')}
              aside={activities.length > 0 && activities.length}
            />
            {activities.length > 0 ? (
              <ActivityList activities={activities} />
            ) : (
              <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
            )}
          </section>
          <div>
            {project.summary && (
              <p className="mid lead-s">
                <LocalizedText text={project.summary} />
              </p>
            )}
            <PartnersList partners={project.partners} />
            <CountriesList countries={project.countries} />
          </div>
        </div>
      </div>
    </StaffFrame>
  );
}
