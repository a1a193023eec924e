'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { useActionForm } from '@/components/forms/use-action-form';
import { grantRole } from '@/lib/users/actions';
import { grantRoleInput } from '@/lib/users/schema';
import type { GrantScope } from '@/lib/users/types';
import { RoleFields } from './role-fields';

type Props = {
  /** Made by the server with the page; give the form a `key` of it, so that the next grant is a new one. */
  id: string;
  userId: string;
  scopes: readonly GrantScope[];
};

export function GrantForm({ id, userId, scopes }: Props) {
  const t = useTranslations('users.grant');
  const form = useActionForm({
    schema: grantRoleInput,
    action: grantRole,
    defaultValues: { id, userId, role: 'coordinator', projectId: '', country: '', activityId: '' },
  });
  return (
    <ActionForm form={form} className="form-page">
      <RoleFields scopes={scopes} />
      <p className="hint">{t('hint')}</p>
      <div className="form-acts">
        <SubmitButton variant="default" icon="plus" busyLabel={t('submitting')}>
          {t('submit')}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
