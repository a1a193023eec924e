import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectList } from '@/components/projects/project-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { listProjects } from '@/lib/projects/queries/list-projects';
import { StaffFrame } from '../staff-frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('projects.list');
  return { title: t('title') };
}

export default async function ProjectsPage() {
  const projects = await listProjects(await requireViewer());
  const t = await getTranslations('projects.list');
  return (
    <StaffFrame>
      <div className="page">
        <PageHead title={t('title')} lead={t('lead', { count: projects.length })} />
        {projects.length > 0 ? (
          <ProjectList projects={projects} />
        ) : (
          <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
        )}
      </div>
    </StaffFrame>
  );
}
