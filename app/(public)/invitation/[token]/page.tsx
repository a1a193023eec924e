import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { InvitationForm } from '@/components/sign-in/invitation-form';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { LinkButton } from '@/components/ui/button';
import { ClientMessages } from '@/components/ui/client-messages';
import { LINK_LIFE } from '@/lib/auth/commands/links';
import { findOpenLink } from '@/lib/auth/queries/open-links';

const DAY = 24 * 60 * 60_000;

type Props = { params: Promise<{ token: string }> };

/** The address is a secret: it goes to no other site and into no search engine. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.invitation');
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false } };
}

export default async function InvitationPage({ params }: Props) {
  await connection();
  const { token } = await params;
  const t = await getTranslations('auth.invitation');
  const invited = await findOpenLink('invitation', token);
  if (!invited) {
    const days = LINK_LIFE.invitation / DAY;
    return (
      <SignInFrame title={t('usedTitle')} intro={t('usedBody', { days })}>
        <LinkButton href="/sign-in" variant="primary" size="large" wide>
          {t('signIn')}
        </LinkButton>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={t('title')} intro={t('intro')}>
      <ClientMessages namespaces={['auth', 'vocabulary']}>
        <InvitationForm token={token} {...invited} />
      </ClientMessages>
    </SignInFrame>
  );
}
