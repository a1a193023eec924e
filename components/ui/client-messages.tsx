import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/load-messages';

type Namespace = keyof Messages;

/** What every client part may ask for: forms, fields and tables. */
const EVERYWHERE = ['ui', 'errors'] as const satisfies readonly Namespace[];

/**
 * Hands messages to the client parts below it: `ui` and `errors`, and the namespaces that they name beside them.
 * StaffShell stands on it already. Other pages put it around their client parts, and only there:
 * it brings the message formatter to the browser, which a delegate's page does without.
 */
export async function ClientMessages({
  namespaces = [],
  children,
}: {
  namespaces?: readonly Namespace[];
  children: ReactNode;
}) {
  const all = await getMessages();
  const given = Object.fromEntries(
    [...EVERYWHERE, ...namespaces].map((namespace) => [namespace, all[namespace]]),
  );
  return <NextIntlClientProvider messages={given}>{children}</NextIntlClientProvider>;
}
