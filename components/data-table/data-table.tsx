'use client';
import { type ColumnDef, type RowSelectionState, useTable } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { useMemo, useState } from 'react';
import { classes } from '@/components/ui/classes';
import { EmptyState } from '@/components/ui/empty-state';
import { BulkBar } from './bulk-bar';
import { features } from './features';
import { FilterBar } from './filter-bar';
import { Pages } from './pages';
import { TableBody } from './table-body';
import { TableHead } from './table-head';
import type { DataTableProps } from './types';
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

function AddressedTable<Row extends object>({
  label,
  columns,
  rows,
  total,
  pageSize,
  sorted,
  rowId,
  rowName,
  groupOf,
  searchable = false,
  filters = NO_FILTERS,
  bulkActions,
  empty,
}: DataTableProps<Row>) {
  const t = useTranslations('ui.table');
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  const clear = () => setRowSelection({});
  // Rows that a search or a filter takes out of sight must not stay selected behind the reader's back.
  const address = useTableAddress(filters, clear);
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
    state: { rowSelection, sorting: [{ id: sort, desc: dir === 'desc' }] },
    onRowSelectionChange: setRowSelection,
    onSortingChange: (change) => {
      const [first] = typeof change === 'function' ? change(table.state.sorting) : change;
      if (first) address.sortBy(first.id, first.desc ? 'desc' : 'asc');
    },
  });

  const selected = Object.keys(rowSelection);
  const selectable = bulkActions !== undefined;

  if (total === 0 && !address.isNarrowed) return empty;
  return (
    <div className={classes('dt', address.pending && 'is-busy')} aria-busy={address.pending}>
      {(searchable || filters.length > 0) && (
        <FilterBar searchable={searchable} filters={filters} address={address} />
      )}
      {total === 0 ? (
        <EmptyState title={t('noMatchTitle')}>{t('noMatch')}</EmptyState>
      ) : (
        <>
          <section className="tb-wrap" aria-label={label}>
            <table className="tb t34">
              <TableHead table={table} columns={columns} selectable={selectable} />
              <TableBody
                table={table}
                columns={columns}
                selectable={selectable}
                rowName={rowName}
                groupOf={groupOf}
              />
            </table>
          </section>
          <Pages page={address.page} pageSize={pageSize} total={total} onPage={address.goTo} />
        </>
      )}
      {selectable && selected.length > 0 && (
        <BulkBar count={selected.length} onClear={clear}>
          {bulkActions(selected, clear)}
        </BulkBar>
      )}
    </div>
  );
}
