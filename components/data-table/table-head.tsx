'use client';
import type { ReactTable } from '@tanstack/react-table';
import { useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import type { features } from './features';
import type { Column } from './types';
import type { Selection } from './use-selection';

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

export function TableHead<Row extends object>({
  table,
  columns,
  selection,
}: {
  table: ReactTable<typeof features, Row>;
  columns: readonly Column<Row>[];
  selection: Selection | undefined;
}) {
  const t = useTranslations('ui.table');
  return (
    <thead>
      <tr>
        {selection && (
          <th className="tb-cb">
            <input
              type="checkbox"
              className={classes('cb', !selection.isAll && selection.isSome && 'mix')}
              aria-label={t('selectAll')}
              checked={selection.isAll}
              onChange={(event) => selection.selectPage(event.target.checked)}
            />
          </th>
        )}
        {columns.map(({ id, header, numeric, sortable }) => {
          const column = table.getColumn(id);
          const direction = column?.getIsSorted() || undefined;
          return (
            <th
              key={id}
              scope="col"
              className={numeric ? 'r' : undefined}
              aria-sort={direction && ARIA_SORT[direction]}
            >
              {sortable ? (
                <button type="button" className="sort" onClick={() => column?.toggleSorting()}>
                  {header}
                  <Icon name={direction === 'desc' ? 'chev-d' : 'chev-u'} size={14} />
                </button>
              ) : (
                header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
