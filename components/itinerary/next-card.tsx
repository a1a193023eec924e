import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { kindClass, kindIcon } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { localDate } from '@/lib/core/zoned-time';
import { formatDay, formatLength, formatTime } from '@/lib/i18n/format';
import type { ItineraryNext } from '@/lib/itinerary/types';
import { PlaceLine } from './place-line';

/** What comes next, when, and how to get there. `today` is a date in `zone`. */
export function NextCard({
  next,
  zone,
  today,
}: {
  next: ItineraryNext;
  zone: string;
  today: string;
}) {
  const t = useTranslations('itinerary');
  const locale = useLocale();
  const { session, leg } = next;
  const start = Date.parse(session.startsAt);
  const time = formatTime(start, zone);
  return (
    <section className={`nxt ${kindClass(session.kind)}`}>
      <div>
        <p className="lbl">
          {localDate(start, zone) === today
            ? t('next', { time })
            : t('nextOn', { day: formatDay(locale, start, zone), time })}
        </p>
        <h3>
          <LocalizedText text={session.title} />
        </h3>
        <PlaceLine place={session.place} />
        {leg && (
          <p>
            {t(leg.estimated ? 'wayEstimated' : 'way', {
              length: formatLength(locale, leg.minutes),
              time: formatTime(Date.parse(leg.leaveBy), zone),
            })}
          </p>
        )}
      </div>
      <span className="k-glyph">
        <Icon name={kindIcon(session.kind)} />
      </span>
    </section>
  );
}
