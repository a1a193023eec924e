import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalizedText } from '@/components/ui/localized-text';
import { PageHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import { formatDateRange } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { ActivityStatusMark } from './activity-status';

/** Title, dates, place, people, and how many days are left until it begins. `daysLeft` below one is not shown. */
export function ActivityHead({
  activity,
  daysLeft,
  people,
  actions,
}: {
  activity: Activity;
  daysLeft: number;
  people?: { confirmed: number; countries: number };
  actions?: ReactNode;
}) {
  const t = useTranslations('activities.overview');
  const overview = useTranslations('overview');
  const words = useTranslations('vocabulary.activityKind');
  const locale = useLocale();
  const { startsOn, endsOn, timeZone, city, kind } = activity;
  const facts = [
    words(kind),
    formatDateRange(locale, startsOn, endsOn, timeZone),
    city,
    t('zone', { city: cityOfZone(timeZone, locale) }),
    people && overview('people', { count: people.confirmed, countries: people.countries }),
  ];
  return (
    <PageHead
      title={<LocalizedText text={activity.title} />}
      lead={
        <>
          {facts.filter(Boolean).join(', ')} <ActivityStatusMark status={activity.status} />
        </>
      }
      actions={
        <>
          {daysLeft > 0 && (
            <span className="mid days-left">{t('daysLeft', { days: daysLeft })}</span>
          )}
          {actions}
        </>
      }
    />
  );
}
