'use client';
import { type ColumnDef, useTable } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { useMemo } from 'react';
import { classes } from '@/components/ui/classes';
import { EmptyState } from '@/components/ui/empty-state';
import { BulkBar } from './bulk-bar';
import { features } from './features';
import { FilterBar } from './filter-bar';
import { Pages } from './pages';
import { TableBody } from './table-body';
import { TableHead } from './table-head';
import type { DataTableProps } from './types';
import { useSelection } from './use-selection';
import { useTableAddress } from './use-table-address';

const NO_FILTERS = [] as const;

/** One list of the server: it sorts, filters and cuts pages there, and keeps its state in the address. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  return (
    <NuqsAdapter>
      <AddressedTable {...props} />
    </NuqsAdapter>
  );
}

function AddressedTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, total, pageSize, sorted, rowId, filters = NO_FILTERS } = props;
  const { bulkActions, selectionRemark, allIds, empty } = props;
  const t = useTranslations('ui.table');
  const address = useTableAddress(filters);
  const selection = useSelection(rows.map(rowId), address.asked);
  // Until the rows arrive the head shows what was asked for, so that a second press turns it around.
  const sort = (address.pending && address.sort) || sorted.sort;
  const dir = (address.pending && address.dir) || sorted.dir;

  const definitions = useMemo(
    () =>
      columns.map(
        ({ id, header, cell, sortable = false }): ColumnDef<typeof features, Row> => ({
          id,
          header,
          accessorFn: (row) => row,
          cell: ({ row }) => cell(row.original),
          enableSorting: sortable,
        }),
      ),
    [columns],
  );

  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    enableMultiSort: false,
    state: { sorting: [{ id: sort, desc: dir === 'desc' }] },
    onSortingChange: (change) => {
      const [first] = typeof change === 'function' ? change(table.state.sorting) : change;
      if (first) address.sortBy(first.id, first.desc ? 'desc' : 'asc');
    },
  });

  const selectable = bulkActions ? selection : undefined;
  const hasRows = total > 0 || (props.sections ?? []).length > 0;
  if (!hasRows && !address.isNarrowed) return empty;
  return (
    <div className={classes('dt', address.pending && 'is-busy')} aria-busy={address.pending}>
      <FilterBar {...props} filters={filters} address={address} />
      {hasRows ? (
        <>
          <section className="tb-wrap" aria-label={label}>
            <table className="tb t34">
              <TableHead table={table} columns={columns} selection={selectable} />
              <TableBody {...props} table={table} selection={selectable} onFold={address.fold} />
            </table>
          </section>
          <Pages page={address.page} pageSize={pageSize} total={total} onPage={address.goTo} />
        </>
      ) : (
        <EmptyState title={t('noMatchTitle')}>{t('noMatch')}</EmptyState>
      )}
      {bulkActions && selection.ids.length > 0 && (
        <BulkBar
          selection={selection}
          total={total}
          allIds={allIds}
          remark={selectionRemark?.(selection.ids)}
        >
          {bulkActions(selection.ids, selection.clear)}
        </BulkBar>
      )}
    </div>
  );
}
