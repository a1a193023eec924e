import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/core/vocabulary';
import { loadMessages, type Messages } from '@/lib/i18n/load-messages';

/** A part of a page in a language that somebody else reads, for the client parts below it. */
export async function InLanguage({
  locale,
  namespaces,
  children,
}: {
  locale: Locale;
  namespaces: readonly (keyof Messages)[];
  children: ReactNode;
}) {
  const all = await loadMessages(locale);
  const given = Object.fromEntries(namespaces.map((namespace) => [namespace, all[namespace]]));
  return (
    <div lang={locale}>
      <NextIntlClientProvider locale={locale} messages={given}>
        {children}
      </NextIntlClientProvider>
    </div>
  );
}
