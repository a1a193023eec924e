import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { projectHref } from '@/components/activities/links';
import { FieldList } from '@/components/letters/field-list';
import { LetterChoice } from '@/components/letters/letter-choice';
import { LetterForm } from '@/components/letters/letter-form';
import { letterHref } from '@/components/letters/links';
import { DownloadButton } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { localized } from '@/lib/core/localized';
import { canWriteLetters } from '@/lib/letters/policy';
import { findTemplate } from '@/lib/letters/queries/find-template';
import { chosenLetter } from '@/lib/letters/schema';
import { findProject } from '@/lib/projects/queries/find-project';
import { StaffFrame } from '../../../staff-frame';

type Props = {
  params: Promise<{ project: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('title') };
}

/** How the project words its letters to hosts. */
export default async function LettersPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const project = (await findProject(viewer, (await params).project)) ?? notFound();
  if (!canWriteLetters(viewer, project.id)) notFound();
  const chosen = chosenLetter(await searchParams);
  const template = await findTemplate(project.id, chosen.kind, chosen.locale);
  const t = await getTranslations('letters');
  const crumbs = [
    { label: localized(project.title, await getLocale()).text, href: projectHref(project) },
    { label: t('title'), href: `${projectHref(project)}/letters` },
  ];
  return (
    <StaffFrame crumbs={crumbs} messages={['letters']}>
      <div className="page">
        <PageHead
          title={t('title')}
          lead={t('lead')}
          actions={
            <DownloadButton icon="download" href={letterHref(project, chosen, '/preview')}>
              {t('preview')}
            </DownloadButton>
          }
        />
        <LetterChoice project={project} {...chosen} />
        {template.version === 0 && <Note icon="info">{t('default')}</Note>}
        <div className="ltr">
          <section>
            <LetterForm
              key={`${chosen.kind} ${chosen.locale}`}
              projectId={project.id}
              template={template}
            />
          </section>
          <section>
            <SectionHead title={t('fieldsTitle')} />
            <p className="mid">{t('fieldsHint')}</p>
            <FieldList />
          </section>
        </div>
      </div>
    </StaffFrame>
  );
}
