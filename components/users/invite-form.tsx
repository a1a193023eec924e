'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { RadioField, SelectField, TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { LinkButton } from '@/components/ui/button';
import { LOCALES, type Locale } from '@/lib/core/vocabulary';
import { inviteUser } from '@/lib/users/actions';
import { inviteUserInput } from '@/lib/users/schema';
import type { GrantScope } from '@/lib/users/types';
import { RoleFields } from './role-fields';

type Props = {
  /** Made by the server with the page, so that a request sent twice makes one account with one role. */
  id: string;
  grantId: string;
  locale: Locale;
  scopes: readonly GrantScope[];
};

const KINDS = ['role', 'admin'] as const;

export function InviteForm({ id, grantId, locale, scopes }: Props) {
  const t = useTranslations('users');
  const ui = useTranslations('ui');
  const words = useTranslations('vocabulary.locale');
  const router = useRouter();
  const form = useActionForm({
    schema: inviteUserInput,
    action: inviteUser,
    defaultValues: {
      id,
      grantId,
      kind: 'role',
      email: '',
      name: '',
      locale,
      role: 'coordinator',
      projectId: '',
      country: '',
      activityId: '',
    },
    onDone: () => router.push(`/users/${id}`),
  });
  return (
    <ActionForm form={form} className="form-page">
      <TextField name="name" label={t('name')} autoComplete="off" />
      <TextField name="email" label={t('email')} type="email" autoComplete="off" />
      <SelectField
        name="locale"
        label={t('invite.locale')}
        options={LOCALES.map((value) => ({ value, label: words(value) }))}
      />
      <RadioField
        name="kind"
        label={t('invite.kind')}
        options={KINDS.map((value) => ({
          value,
          label: t(`invite.kinds.${value}`),
          hint: t(`invite.kindHints.${value}`),
        }))}
      />
      <RoleOfKind scopes={scopes} />
      <div className="form-acts">
        <SubmitButton icon="send" busyLabel={t('invite.submitting')}>
          {t('invite.submit')}
        </SubmitButton>
        <LinkButton variant="quiet" href="/users">
          {ui('cancel')}
        </LinkButton>
      </div>
    </ActionForm>
  );
}

function RoleOfKind({ scopes }: Pick<Props, 'scopes'>) {
  const kind = useWatch<{ kind: string }, 'kind'>({ name: 'kind' });
  return kind === 'role' && <RoleFields scopes={scopes} />;
}
