'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { EXAMPLE_PASSWORD, type ExampleAccount } from '@/lib/auth/example-accounts';
import type { OpenIdProvider } from '@/lib/auth/types';
import { ExampleAccounts } from './example-accounts';
import { LinkForm } from './link-form';
import { PasswordForm } from './password-form';
import { ProviderButtons } from './provider-buttons';

type Step = { way: 'link' | 'password' | 'sent'; email: string; password?: string };

type Props = {
  /** A path of this site that was asked for before signing in. */
  from: string | undefined;
  /** How long a sign-in link works. */
  linkMinutes: number;
  providers: readonly OpenIdProvider[];
  examples: readonly ExampleAccount[];
};

/** The ways in; an address that was typed stays when somebody changes their mind. */
export function SignInPanel({ from, linkMinutes, providers, examples }: Props) {
  const [step, setStep] = useState<Step>({ way: 'link', email: '' });
  if (step.way === 'sent') {
    return (
      <Sent
        email={step.email}
        minutes={linkMinutes}
        onAgain={() => setStep({ way: 'link', email: step.email })}
      />
    );
  }
  return (
    <>
      {step.way === 'link' ? (
        <LinkForm
          email={step.email}
          minutes={linkMinutes}
          onSent={(email) => setStep({ way: 'sent', email })}
          onUsePassword={(email) => setStep({ way: 'password', email })}
        />
      ) : (
        <PasswordForm
          key={step.email}
          email={step.email}
          password={step.password}
          from={from}
          onUseLink={(email) => setStep({ way: 'link', email })}
        />
      )}
      <ProviderButtons providers={providers} from={from} />
      <ExampleAccounts
        accounts={examples}
        onChoose={(email) => setStep({ way: 'password', email, password: EXAMPLE_PASSWORD })}
      />
    </>
  );
}

/** The button that had the focus is gone; this is what it led to. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus();

function Sent({
  email,
  minutes,
  onAgain,
}: {
  email: string;
  minutes: number;
  onAgain: () => void;
}) {
  const t = useTranslations('auth.sent');
  return (
    <div className="si-sent">
      <h2 className="h2" tabIndex={-1} ref={takeFocus}>
        {t('title')}
      </h2>
      <p>{t('body', { email, minutes })}</p>
      <p className="hint">{t('nothing')}</p>
      <Button size="large" wide onClick={onAgain}>
        {t('again')}
      </Button>
    </div>
  );
}
