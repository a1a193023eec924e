import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import { DateRange } from '@/components/ui/time';
import { itineraryHref } from '@/lib/itinerary/schema';
import type { Participation } from '@/lib/itinerary/types';

/** Past and coming ones stay; nothing is shown to somebody who has only one. */
export function OtherActivities({ participations }: { participations: readonly Participation[] }) {
  const t = useTranslations('itinerary.helpPage');
  if (participations.length === 0) return null;
  return (
    <section>
      <h2 className="tl-h">{t('othersTitle')}</h2>
      <ul className="plist">
        {participations.map(({ participantId, title, startsOn, endsOn, timeZone }) => (
          <li key={participantId}>
            <Link href={itineraryHref('/my', { activity: participantId })}>
              <span>
                <b>
                  <LocalizedText text={title} />
                </b>
                <br />
                <DateRange from={startsOn} to={endsOn} zone={timeZone} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
