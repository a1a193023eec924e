import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { UsersTable } from '@/components/users/users-table';
import { requireViewer } from '@/lib/auth/viewer';
import { parseTableState, type SearchParams } from '@/lib/core/table-state';
import { GRANTED_ROLES } from '@/lib/core/vocabulary';
import { canManageUsers } from '@/lib/users/policy';
import { listUsers, USER_SORTS } from '@/lib/users/queries/list-users';
import { StaffFrame } from '../staff-frame';

type Props = { searchParams: Promise<SearchParams> };

const PAGE_SIZE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('users'))('title') };
}

export default async function UsersPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  if (!canManageUsers(viewer)) notFound();
  const state = parseTableState(await searchParams, {
    sorts: USER_SORTS,
    filters: { role: z.enum([...GRANTED_ROLES, 'admin']), disabled: z.enum(['yes', 'no']) },
  });
  const { rows, total } = await listUsers(viewer, { ...state, pageSize: PAGE_SIZE });
  const t = await getTranslations('users');
  return (
    <StaffFrame messages={['users', 'vocabulary']}>
      <div className="page">
        <PageHead
          title={t('title')}
          lead={t('lead', { count: total })}
          actions={
            <LinkButton variant="primary" icon="plus" href="/users/invite">
              {t('invite.title')}
            </LinkButton>
          }
        />
        <UsersTable rows={rows} total={total} pageSize={PAGE_SIZE} sorted={state} />
      </div>
    </StaffFrame>
  );
}
