import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { BadgeDesk } from '@/components/badges/badge-desk';
import { BadgeSheets } from '@/components/badges/badge-sheets';
import { ClientMessages } from '@/components/ui/client-messages';
import { EmptyState } from '@/components/ui/empty-state';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { listBadges, SHEET_SIZE } from '@/lib/badges/queries/list-badges';
import { localized } from '@/lib/core/localized';
import type { SearchParams } from '@/lib/core/table-state';
import { formatDateRange } from '@/lib/i18n/format';
import { readView } from '@/lib/participants/rules/table';
import { titleOfPage } from '../../open-activity';

type Props = {
  params: Promise<{ project: string; activity: string }>;
  searchParams: Promise<SearchParams>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titleOfPage(params, (await getTranslations('participants.badges'))('title'));
}

export default async function BadgesPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { project, activity: slug } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const view = readView(await searchParams);
  const { badges, matching } = (await listBadges(viewer, activity, view)) ?? notFound();
  const t = await getTranslations('participants.badges');
  const locale = await getLocale();
  const { startsOn, endsOn, timeZone } = activity;
  const title = localized(activity.title, locale).text;
  return (
    <ClientMessages namespaces={['participants']}>
      {badges.length === 0 ? (
        <EmptyState title={t('nobodyTitle')}>{t('nobody')}</EmptyState>
      ) : (
        <div className="bdg-desk">
          <BadgeDesk
            href={activityHref(activity, 'participants')}
            without={badges.filter(({ token }) => !token).map((badge) => badge.participantId)}
            count={badges.length}
            matching={matching}
            page={view.page}
            pageSize={SHEET_SIZE}
          />
          <BadgeSheets
            badges={badges}
            title={title}
            dates={formatDateRange(locale, startsOn, endsOn, timeZone)}
          />
        </div>
      )}
    </ClientMessages>
  );
}
