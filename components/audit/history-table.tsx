'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import type { Column, DataTableProps } from '@/components/data-table/types';
import { EmptyState } from '@/components/ui/empty-state';
import { OBJECT_TYPES } from '@/lib/audit/types';
import { Changes } from './changes';
import type { WrittenEntry } from './history-words';

type Props = Pick<DataTableProps<WrittenEntry>, 'rows' | 'total' | 'pageSize' | 'sorted'>;

export function HistoryTable(props: Props) {
  const t = useTranslations('audit');
  const columns = useMemo(
    (): Column<WrittenEntry>[] => [
      {
        id: 'at',
        header: t('at'),
        sortable: true,
        cell: ({ iso, at }) => (
          <time dateTime={iso} className="num">
            {at}
          </time>
        ),
      },
      { id: 'actor', header: t('actor'), cell: ({ actor }) => actor },
      {
        id: 'deed',
        header: t('what'),
        names: true,
        cell: ({ deed, object }) => (
          <>
            {deed}
            {object && <span className="hist-object">{object}</span>}
          </>
        ),
      },
      { id: 'changes', header: t('changes'), cell: (entry) => <Changes entry={entry} /> },
      { id: 'activity', header: t('activity'), cell: ({ activity }) => activity },
    ],
    [t],
  );
  const filters = useMemo(
    () => [
      {
        name: 'type',
        label: t('type'),
        options: OBJECT_TYPES.map((value) => ({ value, label: t(`objects.${value}`) })),
      },
    ],
    [t],
  );
  return (
    <div className="hist">
      <DataTable
        {...props}
        label={t('title')}
        columns={columns}
        filters={filters}
        rowId={({ id }) => id}
        rowName={({ deed, at }) => `${deed}, ${at}`}
        empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      />
    </div>
  );
}
