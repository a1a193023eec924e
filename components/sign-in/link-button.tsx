'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { useActionForm } from '@/components/forms/use-action-form';
import { linkSignInInput } from '@/lib/auth/schema';
import { goOn, signInWith } from './sign-in';

/** A person presses it; a mail scanner that opens every link does not, and so does not use the link up. */
export function LinkButton({ token }: { token: string }) {
  const t = useTranslations('auth');
  const form = useActionForm({
    schema: linkSignInInput,
    action: (values) => signInWith('link', values),
    defaultValues: { token },
    onDone: () => goOn(undefined),
  });
  return (
    <ActionForm form={form}>
      <SubmitButton size="large" wide busyLabel={t('signIn.submitting')}>
        {t('link.submit')}
      </SubmitButton>
    </ActionForm>
  );
}
