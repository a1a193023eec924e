'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EXAMPLE_PASSWORD, type ExampleAccount } from '@/lib/auth/example-accounts';

const inCode = (text: ReactNode) => <code>{text}</code>;

/** Only where example data were loaded on purpose: who they can be tried as. */
export function ExampleAccounts({
  accounts,
  onChoose,
}: {
  accounts: readonly ExampleAccount[];
  onChoose: (email: string) => void;
}) {
  const t = useTranslations('auth.example');
  if (accounts.length === 0) return null;
  return (
    <section className="note si-example" aria-labelledby="example-accounts">
      <div>
        <h2 id="example-accounts">{t('title')}</h2>
        <p>
          {t.rich('body', {
            password: EXAMPLE_PASSWORD,
            code: inCode,
          })}
        </p>
        <ul>
          {accounts.map(({ email, role }) => (
            <li key={email}>
              <button type="button" className="lk" onClick={() => onChoose(email)}>
                {email}
              </button>
              <span className="mut">{t(`roles.${role}`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
