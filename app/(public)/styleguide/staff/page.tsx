import type { Metadata } from 'next';
import { StaffShell } from '@/components/shell/staff-shell';
import { Button } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { pageWindow, parseTableState, type SearchParams } from '@/lib/core/table-state';
import { DemoDialogs } from '../_parts/demo-dialogs';
import { DemoForm } from '../_parts/demo-form';
import { DemoTable } from '../_parts/demo-table';
import { onlyForBuilders } from '../_parts/gate';
import { findSamples, SAMPLE_TABLE } from '../_parts/samples';

export const metadata: Metadata = { title: 'Staff screen', robots: { index: false } };

const PAGE_SIZE = 12;

/** A working screen out of its parts: running head, tabs, table, form, menus. */
export default async function StaffScreen({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  onlyForBuilders();
  const state = parseTableState(await searchParams, SAMPLE_TABLE);
  const { rows, total } = findSamples(state, pageWindow(state.page, PAGE_SIZE));
  const here = '/styleguide/staff';
  return (
    <StaffShell
      viewer={{ name: 'Garam Seo', initials: 'GS' }}
      crumbs={[
        { label: 'Joint project 2021–2023', href: '/styleguide' },
        { label: 'Study visit 4', href: here },
      ]}
      tabs={[
        { label: 'Overview', href: '/styleguide' },
        { label: 'Participants', href: here, count: 28, current: true },
        { label: 'Phone', href: '/styleguide/phone' },
      ]}
      waiting={{ count: 3, href: here }}
      messages={['vocabulary']}
    >
      <PageHead
        work
        title="Participants"
        aside="28 places, 26 filled, 7 countries"
        actions={
          <>
            <DemoDialogs />
            <Button variant="primary" icon="plus">
              {'Add a person'}
            </Button>
          </>
        }
      />
      <DemoTable rows={rows} total={total} pageSize={PAGE_SIZE} sorted={state} />
      <DemoForm />
    </StaffShell>
  );
}
