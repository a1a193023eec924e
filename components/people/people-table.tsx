'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/data-table/data-table';
import type { Column, DataTableProps } from '@/components/data-table/types';
import { EmptyState } from '@/components/ui/empty-state';
import { LocalizedText } from '@/components/ui/localized-text';
import { CountryChip } from '@/components/ui/marks';
import { COUNTRIES } from '@/lib/core/vocabulary';
import { passportName } from '@/lib/people/rules';
import type { ListedPerson } from '@/lib/people/types';
import { PersonName } from './person-name';

type Props = Pick<DataTableProps<ListedPerson>, 'rows' | 'total' | 'pageSize' | 'sorted'>;

/** The directory: everybody whom the reader may know, each once. */
export function PeopleTable(props: Props) {
  const t = useTranslations('people');
  const words = useTranslations('vocabulary.country');
  const columns: Column<ListedPerson>[] = [
    {
      id: 'name',
      header: t('list.name'),
      sortable: true,
      names: true,
      cell: (person) => (
        <Link className="nm-lk" href={`/people/${person.id}`}>
          <PersonName person={person} />
        </Link>
      ),
    },
    {
      id: 'country',
      header: t('field.country'),
      sortable: true,
      cell: ({ country }) => country && <CountryChip code={country} />,
    },
    {
      id: 'office',
      header: t('list.office'),
      cell: ({ position, organizationName }) => (
        <span className="pos">{[position, organizationName].filter(Boolean).join(', ')}</span>
      ),
    },
    { id: 'email', header: t('field.email'), cell: ({ email }) => email },
    {
      id: 'activities',
      header: t('list.activities'),
      numeric: true,
      cell: ({ activities }) => activities,
    },
    {
      id: 'last',
      header: t('list.last'),
      cell: ({ last }) => last && <LocalizedText text={last.activity.title} />,
    },
  ];
  return (
    <DataTable
      {...props}
      label={t('list.title')}
      columns={columns}
      filters={[
        {
          name: 'country',
          label: t('field.country'),
          options: COUNTRIES.map((value) => ({ value, label: words(value) })),
        },
      ]}
      searchable
      searchLabel={t('list.search')}
      rowId={({ id }) => id}
      rowName={passportName}
      empty={<EmptyState title={t('list.emptyTitle')}>{t('list.empty')}</EmptyState>}
    />
  );
}
