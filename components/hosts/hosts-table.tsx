'use client';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/data-table/data-table';
import type { Column, DataTableProps } from '@/components/data-table/types';
import { useLanguageNames } from '@/components/people/language-names';
import { EmptyState } from '@/components/ui/empty-state';
import { LocalizedText } from '@/components/ui/localized-text';
import { CountryChip, Status } from '@/components/ui/marks';
import { type LocalizedText as Localized, localized } from '@/lib/core/localized';
import { COUNTRIES } from '@/lib/core/vocabulary';
import type { ListedHost } from '@/lib/hosts/types';
import { SPOKEN_LANGUAGES } from '@/lib/people/types';

type Props = Pick<DataTableProps<ListedHost>, 'rows' | 'total' | 'pageSize' | 'sorted'> & {
  cities: readonly Localized[];
};

/** The directory of those who receive site visits. */
export function HostsTable({ cities, ...props }: Props) {
  const t = useTranslations('hosts');
  const people = useTranslations('people.language');
  const countries = useTranslations('vocabulary.country');
  const languages = useLanguageNames();
  const locale = useLocale();
  const columns: Column<ListedHost>[] = [
    {
      id: 'name',
      header: t('list.host'),
      sortable: true,
      names: true,
      cell: ({ id, name, placeName }) => (
        <>
          <Link className="nm-lk" href={`/hosts/${id}`}>
            <LocalizedText text={placeName ?? name} />
          </Link>
          {placeName && (
            <span className="mut hs-line">
              <LocalizedText text={name} />
            </span>
          )}
        </>
      ),
    },
    {
      id: 'city',
      header: t('list.city'),
      sortable: true,
      cell: ({ city, country }) => (
        <>
          {city && <LocalizedText text={city} />} {country && <CountryChip code={country} />}
        </>
      ),
    },
    { id: 'languages', header: t('list.languages'), cell: (host) => languages(host.languages) },
    { id: 'contact', header: t('list.contact'), cell: ({ contact }) => <To contact={contact} /> },
    {
      id: 'leadTime',
      header: t('list.leadTime'),
      sortable: true,
      cell: ({ leadTime }) => <span className="num">{t('list.days', { count: leadTime })}</span>,
    },
    {
      id: 'visits',
      header: t('list.visits'),
      sortable: true,
      numeric: true,
      cell: ({ visits }) => visits,
    },
  ];
  return (
    <DataTable
      {...props}
      label={t('title')}
      columns={columns}
      filters={[
        {
          name: 'country',
          label: t('field.country'),
          options: COUNTRIES.map((value) => ({ value, label: countries(value) })),
        },
        {
          name: 'city',
          label: t('field.city'),
          options: cities.map((city) => ({ value: city.en, label: localized(city, locale).text })),
        },
        {
          name: 'language',
          label: t('list.language'),
          options: SPOKEN_LANGUAGES.map((value) => ({ value, label: people(value) })),
        },
        {
          name: 'archived',
          label: t('list.archived'),
          options: [{ value: 'yes', label: t('list.archivedOnly') }],
        },
      ]}
      searchable
      searchLabel={t('list.search')}
      rowId={({ id }) => id}
      rowName={({ name }) => localized(name, locale).text}
      empty={<EmptyState title={t('list.emptyTitle')}>{t('list.empty')}</EmptyState>}
    />
  );
}

function To({ contact }: Pick<ListedHost, 'contact'>) {
  const t = useTranslations('hosts.list');
  if (!contact) return <span className="mut">{t('noContact')}</span>;
  return (
    <>
      {contact.name} {contact.nameNative && <span className="mut">{contact.nameNative}</span>}
      {!contact.canBeReached && (
        <span className="hs-line">
          <Status tone="warn" icon="warn">
            {t('noAddress')}
          </Status>
        </span>
      )}
    </>
  );
}
