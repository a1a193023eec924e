import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { projectHref } from '@/components/activities/links';
import { RetainedActivities } from '@/components/privacy/retained-activities';
import { RetentionForm } from '@/components/privacy/retention-form';
import { RetentionRuns } from '@/components/privacy/retention-runs';
import { Note } from '@/components/ui/marks';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { localized } from '@/lib/core/localized';
import { findProject } from '@/lib/projects/queries/find-project';
import { canSetRetention } from '@/lib/retention/policy';
import { findRetentionPlan } from '@/lib/retention/queries/retention-plan';
import { StaffFrame } from '../../../staff-frame';

type Props = { params: Promise<{ project: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy.retention'))('title') };
}

export default async function RetentionPage({ params }: Props) {
  const viewer = await requireViewer();
  const project = (await findProject(viewer, (await params).project)) ?? notFound();
  const plan = (await findRetentionPlan(viewer, project)) ?? notFound();
  const t = await getTranslations('privacy.retention');
  const crumbs = [
    { label: localized(project.title, await getLocale()).text, href: projectHref(project) },
    { label: t('title'), href: `${projectHref(project)}/retention` },
  ];
  return (
    <StaffFrame crumbs={crumbs} messages={['privacy']}>
      <div className="page frm prv">
        <PageHead title={t('title')} lead={t('lead', { days: plan.days })} />
        <section>
          <SectionHead title={t('rule')} />
          {canSetRetention(viewer, project.id) ? (
            <RetentionForm projectId={project.id} version={plan.version} days={plan.days} />
          ) : (
            <Note icon="lock">{t('readOnly')}</Note>
          )}
        </section>
        <section>
          <SectionHead title={t('activities')} />
          <RetainedActivities activities={plan.activities} />
        </section>
        <section>
          <SectionHead title={t('runs')} />
          <RetentionRuns runs={plan.runs} job={plan.job} />
        </section>
      </div>
    </StaffFrame>
  );
}
