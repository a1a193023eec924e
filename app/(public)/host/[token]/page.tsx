import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { HostScreen } from '@/components/host-page/host-screen';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { noteOpening } from '@/lib/host-page/commands/note-opening';
import { guestOfRequest } from '@/lib/host-page/queries/guest-of-request';
import { loadHostPage } from '@/lib/host-page/queries/load-host-page';
import { asLocale } from '@/lib/i18n/locale';

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ lang?: string | string[]; change?: string | string[] }>;
};

/** The address is a secret: it goes to no other site and into no search engine. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hostPage');
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false, follow: false } };
}

export default async function HostVisitPage({ params, searchParams }: Props) {
  await connection();
  const { token } = await params;
  const { lang, change } = await searchParams;
  const guest = await guestOfRequest(token, await headers());
  if (!guest) notFound();
  // The host's language, until they choose another one; the address keeps it, because there is no account to.
  if (!asLocale(String(lang))) redirect(`/host/${token}?lang=${guest.locale}`);
  const page = await loadHostPage(guest, now());
  if (!page) notFound();
  await noteOpening(guest, token);
  const ids = { answer: newId(), file: newId() };
  return <HostScreen page={page} token={token} ids={ids} isChanging={change !== undefined} />;
}
