'use client';
import { useTranslations } from 'next-intl';
import type { UserRow } from '@/lib/users/types';
import { useRoleWords } from './role-words';
import { RevokeButton } from './user-actions';

export function RoleList({ user }: { user: Pick<UserRow, 'name' | 'isAdmin' | 'grants'> }) {
  const t = useTranslations('users');
  const roleWords = useRoleWords();
  if (!user.isAdmin && user.grants.length === 0) return <p className="mut">{t('noRoles')}</p>;
  return (
    <ul className="usr-roles">
      {user.isAdmin && <li>{t('grantIn', { role: t('admin'), scope: t('everywhere') })}</li>}
      {user.grants.map((grant) => (
        <li key={grant.id}>
          {roleWords(grant)}
          <RevokeButton grantId={grant.id} name={user.name} role={roleWords(grant)} />
        </li>
      ))}
    </ul>
  );
}
