import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { kindClass, kindIcon } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { formatTime } from '@/lib/i18n/format';
import type { ItineraryNow } from '@/lib/itinerary/types';
import { PlaceLine } from './place-line';

/** What is on, what is left of it, and where. `zone` is the clock that the reader chose. */
export function NowCard({ now, zone }: { now: ItineraryNow; zone: string }) {
  const t = useTranslations();
  const locale = useLocale();
  const { session, elapsedShare, minutesLeft } = now;
  return (
    <section className={`now ${kindClass(session.kind)}`}>
      <div className="lbl">
        <Icon name={kindIcon(session.kind)} />
        {t('itinerary.now', {
          kind: t(`vocabulary.sessionKind.${session.kind}`).toLocaleLowerCase(locale),
        })}
        <span className="u">
          {t('itinerary.until', { time: formatTime(Date.parse(session.endsAt), zone) })}
        </span>
      </div>
      <h2>
        <LocalizedText text={session.title} />
      </h2>
      <PlaceLine place={session.place} withAddress />
      <div
        className="el"
        role="img"
        aria-label={t('itinerary.minutesLeft', { minutes: minutesLeft })}
      >
        <i style={{ width: `${Math.round(elapsedShare * 100)}%` }} />
      </div>
      <p className="num">{t('itinerary.minutesLeft', { minutes: minutesLeft })}</p>
    </section>
  );
}
