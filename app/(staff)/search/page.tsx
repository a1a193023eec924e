import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Results } from '@/components/search/results';
import { SearchForm } from '@/components/search/search-form';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { findEverything } from '@/lib/search/queries/find-everything';
import { searchFor } from '@/lib/search/rules';
import { StaffFrame } from '../staff-frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('search');
  return { title: t('title') };
}

type Props = { searchParams: Promise<{ q?: string | string[] }> };

/** Finds people, places, sessions and activities among what exists for the viewer. */
export default async function SearchPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { q } = await searchParams;
  const typed = [q].flat()[0] ?? '';
  const query = searchFor(typed);
  const found = query ? await findEverything(viewer, query) : null;
  const isEmpty = found && Object.values(found).every(({ items }) => items.length === 0);
  const t = await getTranslations('search');
  return (
    <StaffFrame>
      <div className="page narrow">
        <PageHead title={t('title')} />
        <SearchForm typed={typed} />
        {!found && <p className="mut">{typed ? t('short') : t('hint')}</p>}
        {isEmpty && (
          <EmptyState title={t('noneTitle', { query: query ?? '' })}>{t('none')}</EmptyState>
        )}
        {found && <Results found={found} />}
      </div>
    </StaffFrame>
  );
}
