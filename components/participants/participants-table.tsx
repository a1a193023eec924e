'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import type { Group } from '@/lib/activities/types';
import { participantIds } from '@/lib/participants/actions';
import {
  COLUMNS,
  ROSTER_COLUMNS,
  readColumns,
  writeColumns,
} from '@/lib/participants/rules/columns';
import type { ParticipantView } from '@/lib/participants/rules/table';
import {
  type DelegationSummary,
  NOBODY,
  type ParticipantPage,
  type ParticipantRow,
} from '@/lib/participants/types';
import { passportName } from '@/lib/people/rules';
import { BulkActions } from './bulk-actions';
import { DelegationTitle, GroupTitle } from './section-title';
import { SelectionRemark } from './selection-remark';
import { useColumnNames, useTableColumns } from './table-columns';
import { useTableFilters } from './table-filters';

export type ParticipantsTableProps = {
  activity: { id: string; timeZone: string; groups: readonly Group[] };
  page: ParticipantPage;
  pageSize: number;
  view: ParticipantView;
  /** The view as an address says it, for everything that has to find the same people. */
  query: string;
  delegations: readonly DelegationSummary[];
  /** The address of this page; a person's page is below it. */
  href: string;
  access: 'records' | 'roster';
  mayManage: boolean;
  /** The saved views of the viewer. */
  tools: ReactNode;
  empty: ReactNode;
};

/** Everybody of an activity that the viewer may see, delegation by delegation. */
export function ParticipantsTable(props: ParticipantsTableProps) {
  const { activity, page, view, query, delegations, href, access, mayManage } = props;
  const { id: activityId, timeZone, groups } = activity;
  const t = useTranslations('participants');
  const shown = access === 'roster' ? ROSTER_COLUMNS : view.columns;
  const nameOf = useColumnNames(timeZone);
  const columns = useTableColumns({ columns: shown, groups, timeZone, href });
  const filters = useTableFilters({ delegations, groups, access });
  const sections = useSections(props);
  const { matching, total } = page;
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={page.rows}
      total={page.listed}
      pageSize={props.pageSize}
      sorted={view}
      rowId={({ id }) => id}
      rowName={passportName}
      sections={view.grouping === 'none' ? undefined : sections}
      sectionOf={sectionOf(view)}
      closed={view.closed}
      groupings={{
        label: t('groupedBy'),
        value: view.grouping,
        options: (['delegation', 'group', 'none'] as const).map((value) => ({
          value,
          label: t(`grouping.${value}`),
        })),
      }}
      columnChoice={
        access === 'records'
          ? {
              all: COLUMNS.map((id) => ({ id, label: nameOf(id), always: id === 'name' })),
              shown,
              write: (ids) => writeColumns(readColumns(ids.join())),
            }
          : undefined
      }
      searchable
      searchLabel={access === 'records' ? t('search') : t('searchRoster')}
      filters={filters}
      remark={matching === total ? undefined : t('shown', { matching, total })}
      tools={props.tools}
      bulkActions={
        mayManage
          ? (ids, clear) => (
              <BulkActions
                ids={ids}
                rows={page.rows}
                matching={matching}
                query={query}
                groups={groups}
                href={href}
                onDone={clear}
              />
            )
          : undefined
      }
      selectionRemark={(ids) => <SelectionRemark ids={ids} rows={page.rows} view={view} />}
      allIds={async () => {
        const result = await participantIds({ activityId, query });
        if (!result.ok) throw new Error(result.code);
        return result.value;
      }}
      empty={props.empty}
    />
  );
}

function sectionOf({ grouping }: ParticipantView) {
  return ({ country, group }: ParticipantRow) =>
    (grouping === 'group' ? group?.id : country) ?? NOBODY;
}

function useSections({ activity, page, view, delegations }: ParticipantsTableProps) {
  const t = useTranslations('participants');
  const countries = useTranslations('vocabulary.country');
  const byCountry = new Map(delegations.map((delegation) => [delegation.country, delegation]));
  return page.sections.map((section) => {
    const { id, country, group } = section;
    if (view.grouping === 'group') {
      const name = group ? t('groupName', { name: group.name }) : t('noGroup');
      return {
        id,
        name,
        title: <GroupTitle section={section} isFirst={id === activity.groups[0]?.id} />,
      };
    }
    const delegation = country ? byCountry.get(country) : undefined;
    return {
      id,
      name: country ? countries(country) : t('noDelegation'),
      title: <DelegationTitle section={section} delegation={delegation} />,
    };
  });
}
