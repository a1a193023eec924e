import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EraseSection } from '@/components/privacy/erase-section';
import { ExportLinks } from '@/components/privacy/export-links';
import { ClientMessages } from '@/components/ui/client-messages';
import { Note } from '@/components/ui/marks';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { formatDate } from '@/lib/i18n/format';
import { findPrivacy } from '@/lib/personal-data/queries/find-privacy';

type Props = { params: Promise<{ person: string }> };

export async function generateMetadata(): Promise<Metadata> {
  // The tab of a browser is seen by many; it does not say a name.
  return { title: (await getTranslations('privacy.page'))('title') };
}

export default async function PrivacyPage({ params }: Props) {
  const viewer = await requireViewer();
  const { person: id } = await params;
  const privacy = (await findPrivacy(viewer, id)) ?? notFound();
  const t = await getTranslations('privacy');
  const { name, erasedAt } = privacy;
  if (erasedAt) {
    return (
      <div className="page frm prv">
        <PageHead title={t('erased.title')} />
        <Note icon="check">
          {t('erased.on', { date: formatDate(await getLocale(), erasedAt, 'UTC') })}
        </Note>
      </div>
    );
  }
  return (
    <ClientMessages namespaces={['privacy']}>
      <div className="page frm prv">
        <PageHead title={name} lead={t('page.lead')} />
        <section>
          <SectionHead title={t('page.export')} />
          <p className="mid">{t('page.exportLead')}</p>
          <ExportLinks href={`/people/${id}/privacy/export`} />
        </section>
        <section>
          <SectionHead title={t('page.erase')} />
          <EraseSection personId={id} privacy={privacy} />
        </section>
      </div>
    </ClientMessages>
  );
}
