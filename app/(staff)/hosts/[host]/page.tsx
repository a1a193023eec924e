import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ComingHolidays } from '@/components/holidays/coming-holidays';
import { ArchiveButton } from '@/components/hosts/archive-button';
import { hostFormChoices } from '@/components/hosts/host-choices';
import { EditHostForm } from '@/components/hosts/host-form';
import { HostPlace } from '@/components/hosts/host-place';
import { HostVisits } from '@/components/hosts/host-visits';
import { LocalizedText } from '@/components/ui/localized-text';
import { Note } from '@/components/ui/marks';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { addDays } from '@/lib/core/zoned-time';
import { listHolidays } from '@/lib/holidays/queries/list-holidays';
import { findHost } from '@/lib/hosts/queries/find-host';
import { listHostVisits } from '@/lib/hosts/queries/list-host-visits';
import { listOrganizations } from '@/lib/hosts/queries/list-organizations';
import { hostFormValue } from '@/lib/hosts/rules';
import { listPlaceChoices } from '@/lib/places/queries/list-places';

type Props = { params: Promise<{ host: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hosts'))('title') };
}

export default async function HostPage({ params }: Props) {
  const viewer = await requireViewer();
  const host = (await findHost(viewer, (await params).host)) ?? notFound();
  const { id, version, organization, place, calendar, isArchived } = host;
  const today = now().toISOString().slice(0, 10);
  const { country } = calendar;
  const holidays = country ? await listHolidays(viewer, country, today, addDays(today, 365)) : [];
  const choices = hostFormChoices(
    await listOrganizations(viewer),
    await listPlaceChoices(viewer),
    await getLocale(),
  );
  const t = await getTranslations('hosts');
  return (
    <div className="page">
      <PageHead
        title={<LocalizedText text={place?.name ?? organization.name} />}
        lead={place && <LocalizedText text={organization.name} />}
        actions={<ArchiveButton key={version} {...{ id, version, isArchived }} />}
      />
      {isArchived && <Note title={t('isArchived')}>{t('isArchivedLead')}</Note>}
      <div className="rec">
        <div className="agf">
          <EditHostForm id={id} version={version} answers={hostFormValue(host)} {...choices} />
        </div>
        <aside>
          <HostPlace place={place} calendar={calendar} />
          <HostVisits visits={await listHostVisits(viewer, id)} />
          <ComingHolidays country={country} days={holidays} />
        </aside>
      </div>
    </div>
  );
}
