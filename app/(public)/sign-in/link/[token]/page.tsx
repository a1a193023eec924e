import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/sign-in/link-button';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { LinkButton as Go } from '@/components/ui/button';
import { ClientMessages } from '@/components/ui/client-messages';
import { LINK_LIFE } from '@/lib/auth/commands/links';
import { findOpenLink } from '@/lib/auth/queries/open-links';

type Props = { params: Promise<{ token: string }> };

/** The address is a secret: it goes to no other site and into no search engine. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.link');
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false } };
}

export default async function SignInLinkPage({ params }: Props) {
  await connection();
  const { token } = await params;
  const t = await getTranslations('auth.link');
  const link = await findOpenLink('sign_in', token);
  if (!link) {
    return (
      <SignInFrame
        title={t('usedTitle')}
        intro={t('usedBody', { minutes: LINK_LIFE.sign_in / 60_000 })}
      >
        <Go href="/sign-in" variant="primary" size="large" wide>
          {t('new')}
        </Go>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={t('title')} intro={t('body')}>
      <ClientMessages namespaces={['auth']}>
        <LinkButton token={token} />
      </ClientMessages>
    </SignInFrame>
  );
}
