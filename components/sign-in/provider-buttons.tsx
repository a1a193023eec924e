'use client';
import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { OpenIdProvider } from '@/lib/auth/types';
import { signInAddress } from './sign-in';

export function ProviderButtons({
  providers,
  from,
}: {
  providers: readonly OpenIdProvider[];
  from: string | undefined;
}) {
  const t = useTranslations('auth.signIn');
  return providers.map(({ id, name }) => (
    <Button
      key={id}
      size="large"
      wide
      icon="door"
      onClick={() => void signIn(id, { callbackUrl: signInAddress(from) })}
    >
      {t('with', { provider: name })}
    </Button>
  ));
}
