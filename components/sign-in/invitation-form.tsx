'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { SelectField, TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { acceptInvitation } from '@/lib/auth/actions';
import {
  type AcceptInvitationInput,
  acceptInvitationInput,
  PASSWORD_LENGTH,
} from '@/lib/auth/schema';
import { LOCALES, type Locale } from '@/lib/core/vocabulary';
import { goOn, signInWith } from './sign-in';

/** Where signing in fails after all, the sign-in page comes next: the invitation is accepted in any case. */
async function acceptAndSignIn(input: AcceptInvitationInput) {
  const accepted = await acceptInvitation(input);
  if (accepted.ok) await signInWith('link', accepted.value);
  return accepted;
}

type Props = { token: string; name: string; email: string; locale: Locale };

export function InvitationForm({ token, name, email, locale }: Props) {
  const t = useTranslations('auth.invitation');
  const words = useTranslations('vocabulary.locale');
  const form = useActionForm({
    schema: acceptInvitationInput,
    action: acceptAndSignIn,
    defaultValues: { token, name, password: '', locale },
    onDone: () => goOn(undefined),
  });
  return (
    <ActionForm form={form}>
      {/* For the password manager, which keeps the new password under this address. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField name="name" label={t('name')} autoComplete="name" />
      <SelectField
        name="locale"
        label={t('locale')}
        options={LOCALES.map((value) => ({ value, label: words(value) }))}
      />
      <TextField
        name="password"
        label={t('password')}
        hint={t('passwordHint', { min: PASSWORD_LENGTH.min })}
        type="password"
        autoComplete="new-password"
      />
      <SubmitButton size="large" wide busyLabel={t('submitting')}>
        {t('submit')}
      </SubmitButton>
    </ActionForm>
  );
}
