import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/load-messages';

type Namespace = keyof Messages;

/** What every client part may ask for; keep it short, it is in the payload of every page. */
const EVERYWHERE = ['ui', 'errors'] as const satisfies readonly Namespace[];

/**
 * Hands messages to the client parts below it. The layout gives the common namespaces to all;
 * a page whose own client parts speak more wraps them once again and names what they need.
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
