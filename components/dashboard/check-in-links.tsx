import { useTranslations } from 'next-intl';
import { activityHref } from '@/components/activities/links';
import { LinkButton } from '@/components/ui/button';
import { LocalizedText } from '@/components/ui/localized-text';
import { SectionHead } from '@/components/ui/page-head';
import { DateRange } from '@/components/ui/time';
import type { ActivitySummary } from '@/lib/activities/types';

/** Where a helper's work is. */
export function CheckInLinks({ activities }: { activities: readonly ActivitySummary[] }) {
  const t = useTranslations('dashboard.checkIn');
  return (
    <section>
      <SectionHead title={t('title')} />
      <ul className="ups">
        {activities.map((activity) => (
          <li key={activity.id} className="up up-b">
            <div>
              <b className="b">
                <LocalizedText text={activity.title} />
              </b>
              <p>
                <DateRange from={activity.startsOn} to={activity.endsOn} zone={activity.timeZone} />
              </p>
            </div>
            <LinkButton href={activityHref(activity, 'check-in')} icon="check">
              {t('open')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
