import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DuplicatePairs } from '@/components/merges/duplicate-pairs';
import { PairPages } from '@/components/merges/pair-pages';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { newId } from '@/lib/core/ids';
import { parseTableState, type SearchParams } from '@/lib/core/table-state';
import { canSeekDuplicates } from '@/lib/merges/policy';
import { listDuplicates } from '@/lib/merges/queries/list-duplicates';

type Props = { searchParams: Promise<SearchParams> };

const PAGE_SIZE = 10;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.duplicates'))('title') };
}

export default async function DuplicatesPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  if (!canSeekDuplicates(viewer)) notFound();
  const { page } = parseTableState(await searchParams, { sorts: ['name'] });
  const { pairs, total } = await listDuplicates(viewer, { page, pageSize: PAGE_SIZE });
  const t = await getTranslations('people.duplicates');
  return (
    <div className="page">
      <PageHead title={t('title')} lead={t('lead', { count: total })} />
      {total === 0 && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      <DuplicatePairs pairs={pairs.map((pair) => ({ pair, mergeId: newId() }))} />
      <PairPages page={page} pageSize={PAGE_SIZE} total={total} />
    </div>
  );
}
