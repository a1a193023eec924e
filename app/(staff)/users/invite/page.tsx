import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { InviteForm } from '@/components/users/invite-form';
import { LINK_LIFE } from '@/lib/auth/commands/links';
import { requireViewer } from '@/lib/auth/viewer';
import { newId } from '@/lib/core/ids';
import { canManageUsers } from '@/lib/users/policy';
import { listGrantScopes } from '@/lib/users/queries/list-grant-scopes';
import { StaffFrame } from '../../staff-frame';

const DAY = 24 * 60 * 60_000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('users.invite'))('title') };
}

export default async function InvitePage() {
  const viewer = await requireViewer();
  if (!canManageUsers(viewer)) notFound();
  const scopes = await listGrantScopes(viewer);
  const t = await getTranslations('users');
  const crumbs = [
    { label: t('title'), href: '/users' },
    { label: t('invite.title'), href: '/users/invite' },
  ];
  return (
    <StaffFrame crumbs={crumbs} messages={['users', 'vocabulary']}>
      <div className="page">
        <PageHead
          title={t('invite.title')}
          lead={t('invite.intro', { days: LINK_LIFE.invitation / DAY })}
        />
        <InviteForm id={newId()} grantId={newId()} locale={await getLocale()} scopes={scopes} />
      </div>
    </StaffFrame>
  );
}
