'use client';
import type { ReactTable } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { features } from './features';
import type { Column, DataTableProps } from './types';

export function TableBody<Row extends object>({
  table,
  columns,
  selectable,
  rowName,
  groupOf,
}: Pick<DataTableProps<Row>, 'rowName' | 'groupOf'> & {
  table: ReactTable<typeof features, Row>;
  columns: readonly Column<Row>[];
  selectable: boolean;
}) {
  const t = useTranslations('ui.table');
  const rows = table.getRowModel().rows;
  const width = columns.length + (selectable ? 1 : 0);
  return (
    <tbody>
      {rows.map((row, index) => {
        const group = groupOf?.(row.original);
        const before = rows[index - 1];
        const starts = group && (!before || groupOf?.(before.original).id !== group.id);
        const isSelected = row.getIsSelected();
        return (
          <Fragment key={row.id}>
            {starts && (
              <tr className="grp">
                <th colSpan={width} scope="rowgroup">
                  {group.title}
                </th>
              </tr>
            )}
            <tr className={isSelected ? 'is-sel' : undefined}>
              {selectable && (
                <td className="tb-cb">
                  <input
                    type="checkbox"
                    className="cb"
                    aria-label={t('select', { name: rowName(row.original) })}
                    checked={isSelected}
                    onChange={row.getToggleSelectedHandler()}
                  />
                </td>
              )}
              {columns.map(({ id, cell, numeric, names }) => {
                const Cell = names ? 'th' : 'td';
                return (
                  <Cell
                    key={id}
                    scope={names ? 'row' : undefined}
                    className={numeric ? 'r' : undefined}
                  >
                    {cell(row.original)}
                  </Cell>
                );
              })}
            </tr>
          </Fragment>
        );
      })}
    </tbody>
  );
}
