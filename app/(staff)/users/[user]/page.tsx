import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ObjectHistory } from '@/components/audit/object-history';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import { GrantForm } from '@/components/users/grant-form';
import { RoleList } from '@/components/users/role-list';
import { AccessButton } from '@/components/users/user-actions';
import { UserState } from '@/components/users/user-status';
import { listObjectHistory } from '@/lib/audit/queries/list-history';
import { requireViewer } from '@/lib/auth/viewer';
import { newId } from '@/lib/core/ids';
import { formatDate } from '@/lib/i18n/format';
import { findUser } from '@/lib/users/queries/find-user';
import { listGrantScopes } from '@/lib/users/queries/list-grant-scopes';
import { StaffFrame } from '../../staff-frame';

type Props = { params: Promise<{ user: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('users'))('title') };
}

export default async function UserPage({ params }: Props) {
  const viewer = await requireViewer();
  const user = (await findUser(viewer, (await params).user)) ?? notFound();
  const scopes = await listGrantScopes(viewer);
  const history = await listObjectHistory(viewer, { type: 'user', id: user.id });
  const t = await getTranslations('users');
  const { id, name, email, createdAt, status } = user;
  const crumbs = [
    { label: t('title'), href: '/users' },
    { label: name, href: `/users/${id}` },
  ];
  const grant = newId();
  return (
    <StaffFrame crumbs={crumbs} messages={['users', 'vocabulary']}>
      <div className="page usr-page">
        <PageHead title={name} lead={email} aside={<UserState status={status} />} />
        <p className="mid">
          {t('since', { date: formatDate(await getLocale(), createdAt, 'UTC') })}
        </p>
        <section>
          <SectionHead title={t('roles')} />
          <RoleList user={user} />
        </section>
        <section>
          <SectionHead title={t('grant.title')} />
          <GrantForm key={grant} id={grant} userId={id} scopes={scopes} />
        </section>
        {id !== viewer.userId && (
          <section>
            <SectionHead title={t('access')} />
            <div className="acts">
              {status !== 'disabled' && <AccessButton step="resend" userId={id} name={name} />}
              <AccessButton
                step={status === 'disabled' ? 'enable' : 'disable'}
                userId={id}
                name={name}
              />
            </div>
          </section>
        )}
        <ObjectHistory history={history} zone="UTC" />
      </div>
    </StaffFrame>
  );
}
