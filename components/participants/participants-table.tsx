'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import type { Column, DataTableProps, Filter } from '@/components/data-table/types';
import { useLanguageNames } from '@/components/people/language-names';
import { PersonName } from '@/components/people/person-name';
import { GroupBadge } from '@/components/ui/marks';
import type { Group } from '@/lib/activities/types';
import { PARTICIPANT_STATUSES } from '@/lib/core/vocabulary';
import {
  type DelegationSummary,
  NOBODY,
  type ParticipantPage,
  type ParticipantRow,
} from '@/lib/participants/types';
import { passportName } from '@/lib/people/rules';
import { BulkActions } from './bulk-actions';
import { DelegationTitle } from './delegation-title';
import { ParticipantStatusMark } from './participant-status';

export type ParticipantsTableProps = {
  page: ParticipantPage;
  pageSize: number;
  sorted: DataTableProps<ParticipantRow>['sorted'];
  delegations: readonly DelegationSummary[];
  groups: readonly Group[];
  /** The address of this page; a person's page is below it. */
  href: string;
  access: 'records' | 'roster';
  mayManage: boolean;
  empty: ReactNode;
};

/** Everybody of an activity that the viewer may see, delegation by delegation. */
export function ParticipantsTable(props: ParticipantsTableProps) {
  const { page, pageSize, sorted, delegations, groups, mayManage, empty } = props;
  const t = useTranslations('participants');
  const columns = useColumns(props);
  const filters = useFilters(props);
  const byCountry = new Map(delegations.map((delegation) => [delegation.country, delegation]));
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={page.rows}
      total={page.matching}
      pageSize={pageSize}
      sorted={sorted}
      rowId={({ id }) => id}
      rowName={passportName}
      groupOf={({ country }) => ({
        id: country ?? NOBODY,
        title: (
          <DelegationTitle
            country={country}
            delegation={country ? byCountry.get(country) : undefined}
          />
        ),
      })}
      searchable
      filters={filters}
      bulkActions={
        mayManage
          ? (ids, clear) => (
              <BulkActions
                participantIds={ids}
                statuses={page.rows.flatMap(({ id, details }) =>
                  details && ids.includes(id) ? details.status : [],
                )}
                groups={groups}
                onDone={clear}
              />
            )
          : undefined
      }
      empty={empty}
    />
  );
}

function useColumns({ href, access }: ParticipantsTableProps): Column<ParticipantRow>[] {
  const t = useTranslations('participants');
  const roles = useTranslations('vocabulary.participantRole');
  const languages = useLanguageNames();
  const name: Column<ParticipantRow> = {
    id: 'name',
    header: t('column.name'),
    sortable: true,
    names: true,
    cell: (row) =>
      row.details ? (
        <Link className="nm-lk" href={`${href}/${row.id}`}>
          <PersonName person={row} />
        </Link>
      ) : (
        <PersonName person={row} />
      ),
  };
  const group: Column<ParticipantRow> = {
    id: 'group',
    header: t('column.group'),
    sortable: true,
    cell: ({ group: own }) =>
      own && (
        <GroupBadge
          letter={own.name}
          label={t('groupName', { name: own.name })}
          first={own.position === 0}
        />
      ),
  };
  const role: Column<ParticipantRow> = {
    id: 'role',
    header: t('column.role'),
    cell: (row) => <span className="mid nw">{roles(row.role)}</span>,
  };
  if (access === 'roster') return [name, role, group];
  return [
    name,
    {
      id: 'position',
      header: t('column.position'),
      cell: ({ details }) => (
        <span className="mid pos">
          {[details?.position, details?.organizationName].filter(Boolean).join(', ')}
        </span>
      ),
    },
    role,
    group,
    {
      id: 'status',
      header: t('column.status'),
      sortable: true,
      cell: ({ details }) => details && <ParticipantStatusMark status={details.status} />,
    },
    {
      id: 'languages',
      header: t('column.languages'),
      cell: ({ details }) => <span className="mid nw">{languages(details?.languages ?? [])}</span>,
    },
  ];
}

function useFilters({ delegations, groups, access }: ParticipantsTableProps): Filter[] {
  const t = useTranslations('participants');
  const words = useTranslations('vocabulary');
  const country: Filter = {
    name: 'country',
    label: t('filter.country'),
    options: [
      ...delegations.map(({ country: value }) => ({ value, label: words(`country.${value}`) })),
      { value: NOBODY, label: t('noDelegation') },
    ],
  };
  const group: Filter = {
    name: 'group',
    label: t('filter.group'),
    options: [
      ...groups.map(({ name }) => ({ value: name, label: t('groupName', { name }) })),
      { value: NOBODY, label: t('noGroup') },
    ],
  };
  if (access === 'roster') return [group];
  const status: Filter = {
    name: 'status',
    label: t('filter.status'),
    options: PARTICIPANT_STATUSES.map((value) => ({
      value,
      label: words(`participantStatus.${value}`),
    })),
  };
  return [country, group, status];
}
