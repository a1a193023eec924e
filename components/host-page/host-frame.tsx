import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from '@/components/ui/brand';
import { LOCALES } from '@/lib/core/vocabulary';

/** Korean first: most hosts are Korean. */
const ORDER = ['ko', ...LOCALES.filter((locale) => locale !== 'ko')] as const;

/** A page without an account or a menu: whose it is, in which language, and what it asks. */
export function HostFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('hostPage');
  const shell = useTranslations('shell');
  const current = useLocale();
  return (
    <div className="phone host">
      <header className="ptop">
        <Brand name={shell('product')} />
        <nav className="host-langs" aria-label={t('languages')}>
          {ORDER.map((locale) => (
            <a
              key={locale}
              className="tap"
              href={`?lang=${locale}`}
              lang={locale}
              aria-current={locale === current ? 'true' : undefined}
            >
              {shell(`language.${locale}`)}
            </a>
          ))}
        </nav>
      </header>
      <main className="pbody" id="main">
        {children}
      </main>
    </div>
  );
}
