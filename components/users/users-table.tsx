'use client';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { DataTable } from '@/components/data-table/data-table';
import type { Column, DataTableProps } from '@/components/data-table/types';
import { EmptyState } from '@/components/ui/empty-state';
import { GRANTED_ROLES } from '@/lib/core/vocabulary';
import { formatDate } from '@/lib/i18n/format';
import type { UserRow } from '@/lib/users/types';
import { useRoleWords } from './role-words';
import { UserState } from './user-status';

type Props = Pick<DataTableProps<UserRow>, 'rows' | 'total' | 'pageSize' | 'sorted'>;

export function UsersTable(props: Props) {
  const t = useTranslations('users');
  const words = useTranslations('vocabulary.grantedRole');
  const locale = useLocale();
  const columns: Column<UserRow>[] = [
    {
      id: 'name',
      header: t('name'),
      sortable: true,
      names: true,
      cell: ({ id, name }) => (
        <Link className="lk" href={`/users/${id}`}>
          {name}
        </Link>
      ),
    },
    { id: 'email', header: t('email'), sortable: true, cell: ({ email }) => email },
    { id: 'roles', header: t('roles'), cell: (user) => <Roles user={user} /> },
    { id: 'status', header: t('status'), cell: ({ status }) => <UserState status={status} /> },
    {
      id: 'created',
      header: t('created'),
      sortable: true,
      cell: ({ createdAt }) => formatDate(locale, createdAt, 'UTC'),
    },
  ];
  const filters = useMemo(
    () => [
      {
        name: 'role',
        label: t('role'),
        options: [
          { value: 'admin', label: t('admin') },
          ...GRANTED_ROLES.map((value) => ({ value, label: words(value) })),
        ],
      },
      {
        name: 'disabled',
        label: t('closed'),
        options: [
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ],
      },
    ],
    [t, words],
  );
  return (
    <DataTable
      {...props}
      label={t('title')}
      columns={columns}
      filters={filters}
      searchable
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
    />
  );
}

function Roles({ user: { isAdmin, grants } }: { user: UserRow }) {
  const t = useTranslations('users');
  const roleWords = useRoleWords();
  const roles = [...(isAdmin ? [t('admin')] : []), ...grants.map(roleWords)];
  return roles.length > 0 ? roles.join('; ') : <span className="mut">{t('noRoles')}</span>;
}
