import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ExportLinks } from '@/components/privacy/export-links';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import { PasswordForm } from '@/components/users/password-form';
import { requireViewer } from '@/lib/auth/viewer';
import { hasPassword } from '@/lib/users/queries/has-password';
import { StaffFrame } from '../staff-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.password'))('account') };
}

/** Everybody's own account. */
export default async function AccountPage() {
  const viewer = await requireViewer();
  const t = await getTranslations('auth.password');
  const privacy = await getTranslations('privacy.account');
  return (
    <StaffFrame crumbs={[{ label: t('account'), href: '/account' }]} messages={['auth']}>
      <div className="page usr-page">
        <PageHead title={viewer.name} lead={viewer.email} />
        <section>
          <SectionHead title={t('title')} />
          <p className="mid">{t('intro')}</p>
          <PasswordForm email={viewer.email} hasPassword={await hasPassword(viewer)} />
        </section>
        {viewer.personId && (
          <section>
            <SectionHead title={privacy('title')} />
            <p className="mid">{privacy('lead')}</p>
            <ExportLinks href="/account/export" />
          </section>
        )}
      </div>
    </StaffFrame>
  );
}
