'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { requestSignInLink } from '@/lib/auth/actions';
import { signInLinkInput } from '@/lib/auth/schema';

type Props = {
  email: string;
  minutes: number;
  onSent: (email: string) => void;
  onUsePassword: (email: string) => void;
};

export function LinkForm({ email, minutes, onSent, onUsePassword }: Props) {
  const t = useTranslations('auth.signIn');
  const form = useActionForm({
    schema: signInLinkInput,
    action: requestSignInLink,
    defaultValues: { email },
    onDone: () => onSent(form.methods.getValues('email')),
  });
  return (
    <ActionForm form={form}>
      <TextField name="email" label={t('email')} type="email" autoComplete="username" />
      <SubmitButton size="large" wide busyLabel={t('sending')}>
        {t('sendLink')}
      </SubmitButton>
      <p className="hint">{t('linkHint', { minutes })}</p>
      <div className="or">{t('or')}</div>
      <Button
        size="large"
        wide
        icon="lock"
        onClick={() => onUsePassword(form.methods.getValues('email'))}
      >
        {t('usePassword')}
      </Button>
    </ActionForm>
  );
}
