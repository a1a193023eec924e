'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import type { Column } from '@/components/data-table/types';
import { VISIT_STATUSES, VISIT_TURNS } from '@/lib/core/vocabulary';
import type { VisitLine } from '@/lib/visits/types';
import { VisitAction } from './visit-action';
import type { VisitBrief } from './visit-brief';
import { VisitStatusMark } from './visit-status';

/** A request in the reader's words. */
export type TableLine = Pick<VisitLine, 'id' | 'status' | 'turn' | 'priority'> & {
  brief: VisitBrief;
  host: string;
  city: string;
  when: string;
  group: string;
  due: string;
  asked: string;
};

/** All requests of an activity: an activity has few enough for one page. */
export function VisitsTable({
  rows,
  sorted,
  agendaHref,
  newHref,
}: {
  rows: readonly TableLine[];
  sorted: { sort: string; dir: 'asc' | 'desc' };
  agendaHref: string;
  newHref: string;
}) {
  const t = useTranslations('visits');
  const statuses = useTranslations('vocabulary.visitStatus');
  const columns = useMemo(
    (): Column<TableLine>[] => [
      {
        id: 'topic',
        header: t('table.topic'),
        names: true,
        sortable: true,
        cell: ({ brief }) => (
          <Link className="nm-lk" href={brief.href}>
            {brief.name}
          </Link>
        ),
      },
      { id: 'host', header: t('table.host'), sortable: true, cell: ({ host }) => host },
      { id: 'city', header: t('table.city'), sortable: true, cell: ({ city }) => city },
      {
        id: 'status',
        header: t('table.status'),
        sortable: true,
        cell: ({ status }) => <VisitStatusMark status={status} />,
      },
      {
        id: 'turn',
        header: t('table.turn'),
        sortable: true,
        cell: ({ turn }) => t(`turn.${turn}`),
      },
      {
        id: 'when',
        header: t('table.when'),
        sortable: true,
        cell: ({ when }) => <span className="nw">{when}</span>,
      },
      { id: 'group', header: t('table.group'), sortable: true, cell: ({ group }) => group },
      { id: 'due', header: t('table.due'), sortable: true, cell: ({ due }) => due },
      {
        id: 'asked',
        header: t('table.askedAt'),
        sortable: true,
        cell: ({ asked, brief }) => (
          <>
            <span className="nw">{asked}</span>{' '}
            <VisitAction visit={brief} agendaHref={agendaHref} newHref={newHref} />
          </>
        ),
      },
    ],
    [t, agendaHref, newHref],
  );
  const filters = useMemo(
    () => [
      {
        name: 'status',
        label: t('table.status'),
        options: VISIT_STATUSES.map((value) => ({ value, label: statuses(value) })),
      },
      {
        name: 'turn',
        label: t('table.turn'),
        options: VISIT_TURNS.map((value) => ({ value, label: t(`turn.${value}`) })),
      },
    ],
    [t, statuses],
  );
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={rows}
      total={rows.length}
      pageSize={Math.max(1, rows.length)}
      sorted={sorted}
      rowId={({ id }) => id}
      rowName={({ brief }) => brief.name}
      searchable
      searchLabel={t('table.search')}
      filters={filters}
      empty={null}
    />
  );
}
