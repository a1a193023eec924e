import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { HostsTable } from '@/components/hosts/hosts-table';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { parseTableState, type SearchParams } from '@/lib/core/table-state';
import { COUNTRIES } from '@/lib/core/vocabulary';
import { canEditHosts } from '@/lib/hosts/policy';
import { HOST_SORTS, listHostCities, listHosts } from '@/lib/hosts/queries/list-hosts';

type Props = { searchParams: Promise<SearchParams> };

const PAGE_SIZE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hosts'))('title') };
}

export default async function HostsPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  if (!canEditHosts(viewer)) notFound();
  const state = parseTableState(await searchParams, {
    sorts: HOST_SORTS,
    filters: {
      country: z.enum(COUNTRIES),
      city: z.string().max(100),
      language: z.string().regex(/^[a-z]{2}$/),
      archived: z.literal('yes'),
    },
  });
  const { rows, total } = await listHosts(viewer, { ...state, pageSize: PAGE_SIZE });
  const cities = await listHostCities(viewer);
  const t = await getTranslations('hosts');
  return (
    <div className="page">
      <PageHead
        title={t('title')}
        lead={t('lead', { count: total })}
        actions={
          <>
            <LinkButton href="/places/holidays" icon="cal">
              {t('holidays')}
            </LinkButton>
            <LinkButton href="/hosts/new" variant="primary" icon="plus">
              {t('new')}
            </LinkButton>
          </>
        }
      />
      <HostsTable rows={rows} total={total} pageSize={PAGE_SIZE} sorted={state} cities={cities} />
    </div>
  );
}
