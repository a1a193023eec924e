'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { passwordSignInInput } from '@/lib/auth/schema';
import { goOn, signInWith } from './sign-in';

type Props = {
  email: string;
  password?: string;
  from: string | undefined;
  onUseLink: (email: string) => void;
};

export function PasswordForm({ email, password = '', from, onUseLink }: Props) {
  const t = useTranslations('auth.signIn');
  const form = useActionForm({
    schema: passwordSignInInput,
    action: (values) => signInWith('password', values),
    defaultValues: { email, password },
    onDone: () => goOn(from),
  });
  return (
    <ActionForm form={form}>
      <TextField name="email" label={t('email')} type="email" autoComplete="username" />
      <TextField
        name="password"
        label={t('password')}
        type="password"
        autoComplete="current-password"
      />
      <SubmitButton size="large" wide busyLabel={t('submitting')}>
        {t('submit')}
      </SubmitButton>
      <div className="or">{t('or')}</div>
      <Button
        size="large"
        wide
        icon="mail"
        onClick={() => onUseLink(form.methods.getValues('email'))}
      >
        {t('useLink')}
      </Button>
    </ActionForm>
  );
}
