'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import type { Column, DataTableProps } from '@/components/data-table/types';
import { EmptyState } from '@/components/ui/empty-state';
import type { Option } from '@/components/ui/input';
import { Status } from '@/components/ui/marks';
import { MESSAGE_STATES, type MessageState } from '@/lib/outbox/types';
import { RetryButton } from './retry-button';

/** A letter in the reader's words. */
export type OutboxLine = {
  id: string;
  state: MessageState;
  recipient: string;
  template: string;
  attached: string | null;
  project: string;
  created: string;
  at: string;
  attempts: number;
  lastError: string;
};

type Props = Pick<DataTableProps<OutboxLine>, 'rows' | 'total' | 'pageSize' | 'sorted'> & {
  projects: readonly Option[];
};

const LOOKS = {
  waiting: { tone: 'warn', icon: 'clock' },
  failed: { tone: 'danger', icon: 'error' },
  sent: { tone: 'ok', icon: 'check' },
} as const;

export function OutboxTable({ projects, ...props }: Props) {
  const t = useTranslations('outbox');
  const columns = useMemo(
    (): Column<OutboxLine>[] => [
      {
        id: 'state',
        header: t('state'),
        cell: ({ state }) => <Status {...LOOKS[state]}>{t(`states.${state}`)}</Status>,
      },
      { id: 'recipient', header: t('recipient'), names: true, cell: ({ recipient }) => recipient },
      {
        id: 'template',
        header: t('template'),
        cell: ({ template, attached }) => (
          <>
            {template}
            {attached && <div className="mid">{t('attached', { file: attached })}</div>}
          </>
        ),
      },
      { id: 'project', header: t('project'), cell: ({ project }) => project },
      { id: 'created', header: t('created'), sortable: true, cell: ({ created }) => created },
      { id: 'at', header: t('at'), cell: ({ at }) => at },
      { id: 'attempts', header: t('attempts'), numeric: true, cell: ({ attempts }) => attempts },
      {
        id: 'error',
        header: t('error'),
        cell: ({ id, state, lastError }) => (
          <>
            {lastError} {state === 'failed' && <RetryButton messageId={id} />}
          </>
        ),
      },
    ],
    [t],
  );
  const filters = useMemo(
    () => [
      {
        name: 'state',
        label: t('state'),
        options: MESSAGE_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
      },
      ...(projects.length > 1 ? [{ name: 'project', label: t('project'), options: projects }] : []),
    ],
    [t, projects],
  );
  return (
    <DataTable
      {...props}
      label={t('title')}
      columns={columns}
      filters={filters}
      rowId={({ id }) => id}
      rowName={({ template, recipient }) => `${template}, ${recipient}`}
      empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
    />
  );
}
