import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { activityPath } from '@/components/activities/links';
import { LocalizedText } from '@/components/ui/localized-text';
import { SectionHead } from '@/components/ui/page-head';
import { DateText } from '@/components/ui/time';
import type { HostVisit } from '@/lib/hosts/types';

/** What a host was asked for, and how it went. */
export function HostVisits({ visits }: { visits: readonly HostVisit[] }) {
  const t = useTranslations('hosts.visits');
  const statuses = useTranslations('vocabulary.visitStatus');
  return (
    <section>
      <SectionHead title={t('title')} />
      {visits.length === 0 && <p className="mut">{t('none')}</p>}
      <ul className="taken">
        {visits.map(({ id, topic, status, outcome, outcomeNote, startsAt, activity }) => (
          <li key={id}>
            <Link className="b up-l" href={activityPath(activity, `visits/${id}`)}>
              <LocalizedText text={topic} />
            </Link>
            <p className="mut">
              <LocalizedText text={activity.title} />
            </p>
            <p className="taken-f">
              {startsAt === null ? (
                <span>{t('noTime')}</span>
              ) : (
                <DateText when={startsAt} zone={activity.timeZone} />
              )}
              <span>{outcome ? t(outcome) : statuses(status)}</span>
            </p>
            {outcomeNote && <p>{outcomeNote}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
