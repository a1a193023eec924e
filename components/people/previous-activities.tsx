import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { activityHref } from '@/components/activities/links';
import { ParticipantStatusMark } from '@/components/participants/participant-status';
import { LocalizedText } from '@/components/ui/localized-text';
import { DateRange } from '@/components/ui/time';
import type { PreviousActivity } from '@/lib/people/types';

/** In what somebody took part, as far as the reader may know it; each line leads to their place there. */
export function PreviousActivities({ activities }: { activities: readonly PreviousActivity[] }) {
  const t = useTranslations('people.taken');
  const words = useTranslations('vocabulary.participantRole');
  if (activities.length === 0) return <p className="mut">{t('none')}</p>;
  return (
    <ul className="taken">
      {activities.map((part) => (
        <li key={part.participantId}>
          <Link
            className="b up-l"
            href={`${activityHref({ ...part.activity, project: part.project }, 'participants')}/${part.participantId}`}
          >
            <LocalizedText text={part.activity.title} />
          </Link>
          <p className="mut">
            <LocalizedText text={part.project.title} />
          </p>
          <p className="taken-f">
            <DateRange from={part.startsOn} to={part.endsOn} zone="UTC" />
            <span>{words(part.role)}</span>
            <ParticipantStatusMark status={part.status} />
            {part.result && <span className="num">{t('result', part.result)}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
