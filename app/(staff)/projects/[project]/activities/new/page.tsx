import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { CreateActivityForm } from '@/components/activities/create-activity-form';
import { projectHref } from '@/components/activities/links';
import { IllustrativeNote } from '@/components/projects/illustrative-mark';
import { PageHead } from '@/components/ui/page-head';
import { canCreateActivity } from '@/lib/activities/policy';
import { requireViewer } from '@/lib/auth/viewer';
import { newId } from '@/lib/core/ids';
import { localized } from '@/lib/core/localized';
import { listBeginnings, listTemplates } from '@/lib/exchange/queries/list-beginnings';
import { findProject } from '@/lib/projects/queries/find-project';
import { StaffFrame } from '../../../../staff-frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('activities.form');
  return { title: t('newTitle') };
}

type Props = { params: Promise<{ project: string }> };

export default async function NewActivityPage({ params }: Props) {
  const viewer = await requireViewer();
  const project = (await findProject(viewer, (await params).project)) ?? notFound();
  if (!canCreateActivity(viewer, project.id)) notFound();
  const t = await getTranslations('activities.form');
  const title = localized(project.title, await getLocale()).text;
  const crumbs = [
    { label: title, href: projectHref(project) },
    { label: t('newTitle'), href: `${projectHref(project)}/activities/new` },
  ];
  const beginnings = [
    ...(await listBeginnings(viewer, project.id)),
    ...(await listTemplates(viewer, project.id)),
  ];
  return (
    <StaffFrame crumbs={crumbs} messages={['activities', 'exchange', 'vocabulary']}>
      {project.isIllustrative && <IllustrativeNote />}
      <PageHead work title={t('newTitle')} />
      <CreateActivityForm
        id={newId()}
        project={{ id: project.id, slug: project.slug }}
        beginnings={beginnings}
      />
    </StaffFrame>
  );
}
