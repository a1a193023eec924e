import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { HolidayChoice } from '@/components/holidays/holiday-choice';
import { HolidayForm } from '@/components/holidays/holiday-form';
import { HolidayTable } from '@/components/holidays/holiday-table';
import { ClientMessages } from '@/components/ui/client-messages';
import { Note } from '@/components/ui/marks';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { COUNTRIES } from '@/lib/core/vocabulary';
import { canEditHolidays } from '@/lib/holidays/policy';
import { listHolidays } from '@/lib/holidays/queries/list-holidays';
import { hasCalendar } from '@/lib/holidays/rules/holidays-of';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('holidays'))('title') };
}

export default async function HolidaysPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  if (!canEditHolidays(viewer)) notFound();
  const asked = await searchParams;
  const thisYear = now().getUTCFullYear();
  const country = z.enum(COUNTRIES).catch('KR').parse(asked.country);
  const year = z.coerce.number().int().min(1990).max(2100).catch(thisYear).parse(asked.year);
  const days = await listHolidays(viewer, country, `${year}-01-01`, `${year}-12-31`);
  const t = await getTranslations('holidays');
  return (
    <ClientMessages namespaces={['holidays']}>
      <div className="page">
        <PageHead work title={t('title')} lead={t('lead')} />
        <HolidayChoice country={country} year={year} thisYear={thisYear} />
        {!hasCalendar(country) && <Note>{t('noCalendar')}</Note>}
        <HolidayTable country={country} days={days} />
        <HolidayForm key={country} country={country} />
      </div>
    </ClientMessages>
  );
}
