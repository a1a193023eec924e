import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DelegateNote, SignInFrame } from '@/components/sign-in/sign-in-frame';
import { SignInPanel } from '@/components/sign-in/sign-in-panel';
import { ClientMessages } from '@/components/ui/client-messages';
import { Note } from '@/components/ui/marks';
import { LINK_LIFE } from '@/lib/auth/commands/links';
import { listProviders } from '@/lib/auth/providers';
import { findExampleAccounts } from '@/lib/auth/queries/example-accounts';
import { safeReturnPath } from '@/lib/auth/return-path';
import { currentViewer } from '@/lib/auth/viewer';
import { homeOf } from '@/lib/dashboard/policy';

type Props = { searchParams: Promise<{ from?: unknown; error?: unknown; notice?: unknown }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signIn');
  return { title: t('title') };
}

/** Whoever is signed in already, by whichever way, is sent on to where they wanted to go. */
export default async function SignInPage({ searchParams }: Props) {
  const { from, error, notice } = await searchParams;
  const path = safeReturnPath(from);
  const viewer = await currentViewer();
  if (viewer) redirect(path ?? homeOf(viewer));

  const t = await getTranslations('auth');
  return (
    <SignInFrame title={t('signIn.title')} intro={t('signIn.intro')} note={<DelegateNote />}>
      {typeof error === 'string' && (
        <Note tone="danger">
          {t(error === 'not_invited' ? 'errors.not_invited' : 'errors.provider')}
        </Note>
      )}
      {notice === 'password_changed' && <Note tone="ok">{t('password.changed')}</Note>}
      <ClientMessages namespaces={['auth']}>
        <SignInPanel
          from={path}
          linkMinutes={LINK_LIFE.sign_in / 60_000}
          providers={listProviders(process.env)}
          examples={await findExampleAccounts()}
        />
      </ClientMessages>
    </SignInFrame>
  );
}
