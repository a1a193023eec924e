'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { changePassword } from '@/lib/auth/actions';
import { changePasswordInput, PASSWORD_LENGTH } from '@/lib/auth/schema';

type Props = { email: string; hasPassword: boolean };

/** The new password ends this session as well, so what comes next is signing in with it. */
export function PasswordForm({ email, hasPassword }: Props) {
  const t = useTranslations('auth.password');
  const form = useActionForm({
    schema: changePasswordInput,
    action: changePassword,
    defaultValues: { current: '', next: '' },
    onDone: () => window.location.assign('/sign-in?notice=password_changed'),
  });
  return (
    <ActionForm form={form} className="form-page">
      {/* For the password manager, which keeps the new password under this address. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      {hasPassword && (
        <TextField
          name="current"
          label={t('current')}
          type="password"
          autoComplete="current-password"
        />
      )}
      <TextField
        name="next"
        label={t('next')}
        hint={t('hint', { min: PASSWORD_LENGTH.min })}
        type="password"
        autoComplete="new-password"
      />
      <div className="form-acts">
        <SubmitButton busyLabel={t('submitting')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
