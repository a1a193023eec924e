import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { PeopleTable } from '@/components/people/people-table';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { parseTableState, type SearchParams } from '@/lib/core/table-state';
import { COUNTRIES } from '@/lib/core/vocabulary';
import { isStaffSomewhere } from '@/lib/people/policy';
import { listPeople, PEOPLE_SORTS } from '@/lib/people/queries/list-people';

type Props = { searchParams: Promise<SearchParams> };

const PAGE_SIZE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people.list'))('title') };
}

export default async function PeoplePage({ searchParams }: Props) {
  const viewer = await requireViewer();
  if (!isStaffSomewhere(viewer)) notFound();
  const state = parseTableState(await searchParams, {
    sorts: PEOPLE_SORTS,
    filters: { country: z.enum(COUNTRIES) },
  });
  const { rows, total } = await listPeople(viewer, { ...state, pageSize: PAGE_SIZE });
  const t = await getTranslations('people.list');
  return (
    <div className="page">
      <PageHead
        title={t('title')}
        lead={t('lead', { count: total })}
        actions={
          <LinkButton icon="users" href="/people/duplicates">
            {t('duplicates')}
          </LinkButton>
        }
      />
      <PeopleTable rows={rows} total={total} pageSize={PAGE_SIZE} sorted={state} />
    </div>
  );
}
