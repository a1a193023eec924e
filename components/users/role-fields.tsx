'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { SelectField } from '@/components/forms/fields';
import { localized } from '@/lib/core/localized';
import { GRANTED_ROLES } from '@/lib/core/vocabulary';
import type { GrantScope } from '@/lib/users/types';

type Held = { role: string; projectId: string };

/** A role and what it is for; only the questions that the chosen role has. */
export function RoleFields({ scopes }: { scopes: readonly GrantScope[] }) {
  const t = useTranslations('users.grant');
  const words = useTranslations('vocabulary');
  const locale = useLocale();
  const role = useWatch<Held, 'role'>({ name: 'role' });
  const projectId = useWatch<Held, 'projectId'>({ name: 'projectId' });
  const project = scopes.find((scope) => scope.projectId === projectId);
  return (
    <>
      <SelectField
        name="role"
        label={t('role')}
        options={GRANTED_ROLES.map((value) => ({ value, label: words(`grantedRole.${value}`) }))}
      />
      <SelectField
        name="projectId"
        label={t('project')}
        placeholder={t('choose')}
        options={scopes.map((scope) => ({
          value: scope.projectId,
          label: localized(scope.title, locale).text,
        }))}
      />
      {role === 'focal_point' && (
        <SelectField
          name="country"
          label={t('country')}
          placeholder={t('choose')}
          options={(project?.countries ?? []).map((value) => ({
            value,
            label: words(`country.${value}`),
          }))}
        />
      )}
      {role === 'check_in_helper' && (
        <SelectField
          name="activityId"
          label={t('activity')}
          placeholder={t('choose')}
          options={(project?.activities ?? []).map(({ id, title }) => ({
            value: id,
            label: localized(title, locale).text,
          }))}
        />
      )}
    </>
  );
}
