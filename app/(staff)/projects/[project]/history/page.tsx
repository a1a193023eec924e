import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { projectHref } from '@/components/activities/links';
import { HistoryTable } from '@/components/audit/history-table';
import { writeEntry } from '@/components/audit/history-words';
import { PageHead } from '@/components/ui/page-head';
import { listProjectHistory } from '@/lib/audit/queries/list-history';
import { OBJECT_TYPES } from '@/lib/audit/types';
import { requireViewer } from '@/lib/auth/viewer';
import { localized } from '@/lib/core/localized';
import { parseTableState, type SearchParams } from '@/lib/core/table-state';
import { findProject } from '@/lib/projects/queries/find-project';
import { StaffFrame } from '../../../staff-frame';

type Props = { params: Promise<{ project: string }>; searchParams: Promise<SearchParams> };

const PAGE_SIZE = 50;
/** A project spans zones, so its history is told in the one that belongs to none of them. */
const ZONE = 'UTC';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const project = (await findProject(viewer, (await params).project)) ?? notFound();
  const state = parseTableState(await searchParams, {
    sorts: ['at'],
    initial: { sort: 'at', dir: 'desc' },
    filters: { type: z.enum(OBJECT_TYPES) },
  });
  const history =
    (await listProjectHistory(viewer, project.id, {
      objectType: state.filters.type,
      dir: state.dir,
      page: state.page,
      pageSize: PAGE_SIZE,
    })) ?? notFound();
  const [locale, audit, vocabulary] = await Promise.all([
    getLocale(),
    getTranslations('audit'),
    getTranslations('vocabulary'),
  ]);
  const crumbs = [
    { label: localized(project.title, locale).text, href: projectHref(project) },
    { label: audit('title'), href: `${projectHref(project)}/history` },
  ];
  const speaker = { locale, audit, vocabulary, names: history.names };
  return (
    <StaffFrame crumbs={crumbs} messages={['audit']}>
      <div className="page">
        <PageHead title={audit('title')} lead={audit('intro', { zone: ZONE })} />
        <HistoryTable
          rows={history.entries.map((entry) => writeEntry(speaker, entry, ZONE))}
          total={history.total}
          pageSize={PAGE_SIZE}
          sorted={state}
        />
      </div>
    </StaffFrame>
  );
}
