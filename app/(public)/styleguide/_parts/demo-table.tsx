'use client';
import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/data-table/data-table';
import type { Column, DataTableProps } from '@/components/data-table/types';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { CountryChip, Status } from '@/components/ui/marks';
import type { Sample } from './samples';

const COLUMNS: readonly Column<Sample>[] = [
  { id: 'name', header: 'Name', cell: ({ name }) => name, sortable: true, names: true },
  { id: 'country', header: 'Country', cell: ({ country }) => country, sortable: true },
  { id: 'position', header: 'Position', cell: ({ position }) => position },
  {
    id: 'status',
    header: 'Nomination',
    cell: () => (
      <Status tone="ok" icon="check">
        {'Accepted'}
      </Status>
    ),
  },
  { id: 'hours', header: 'Hours', cell: ({ hours }) => hours, sortable: true, numeric: true },
];

const FILTERS = [
  {
    name: 'country',
    label: 'Country',
    options: ['KZ', 'KG', 'TJ', 'UZ'].map((value) => ({ value, label: value })),
  },
];

const countryOf = ({ country }: Sample) => country;
const sectionsOf = (rows: readonly Sample[]) =>
  [...new Set(rows.map(countryOf))].map((code) => ({
    id: code,
    name: code,
    title: <Country code={code} />,
  }));

function Country({ code }: { code: Sample['country'] }) {
  const t = useTranslations('vocabulary.country');
  return (
    <span className="row">
      <CountryChip code={code} />
      <b className="serif">{t(code)}</b>
    </span>
  );
}

const bulkActions = () => <Button size="dense">{'Put in a group'}</Button>;

type Props = Pick<DataTableProps<Sample>, 'rows' | 'total' | 'pageSize' | 'sorted'>;

export function DemoTable(props: Props) {
  return (
    <DataTable
      {...props}
      label="Participants"
      columns={COLUMNS}
      filters={FILTERS}
      searchable
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      sections={props.sorted.sort === 'country' ? sectionsOf(props.rows) : undefined}
      sectionOf={countryOf}
      bulkActions={bulkActions}
      empty={<EmptyState title="Nobody yet">{'Import the list of nominees.'}</EmptyState>}
    />
  );
}
