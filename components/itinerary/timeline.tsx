import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { KindLabel, kindClass } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { formatDay, formatLength, formatTime } from '@/lib/i18n/format';
import type { ItineraryItem, ItineraryLeg, ItinerarySession } from '@/lib/itinerary/types';
import { PlaceLine } from './place-line';

/** One day along the route: a dot for what is over, the accent for what is on, a ring for what comes. */
export function Timeline({ items, zone }: { items: readonly ItineraryItem[]; zone: string }) {
  return (
    <ol className="tl">
      {items.map((item) =>
        item.type === 'leg' ? (
          <Leg
            key={`${item.leg.fromSessionId} ${item.leg.toSessionId}`}
            leg={item.leg}
            zone={zone}
          />
        ) : (
          <Session
            key={item.session.id}
            session={item.session}
            zone={zone}
            isCancelled={item.type === 'cancelled'}
          />
        ),
      )}
    </ol>
  );
}

function Leg({ leg, zone }: { leg: ItineraryLeg; zone: string }) {
  const t = useTranslations('itinerary');
  const length = formatLength(useLocale(), leg.minutes);
  return (
    <li className="leg-r">
      <time dateTime={leg.leaveBy}>{formatTime(Date.parse(leg.leaveBy), zone)}</time>
      <span className="pt" />
      <div>
        <b>{t(leg.estimated ? 'rideEstimated' : 'ride', { length })}</b>
      </div>
    </li>
  );
}

const POINTS = { past: 'past', now: 'cur', later: '' } as const;

function Session({
  session,
  zone,
  isCancelled,
}: {
  session: ItinerarySession;
  zone: string;
  isCancelled: boolean;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const { state, kind, change, ownRole, homeDate } = session;
  const title = <LocalizedText text={session.title} />;
  return (
    <li className={`${kindClass(kind)} ${POINTS[state]}`}>
      <time dateTime={session.startsAt}>{formatTime(Date.parse(session.startsAt), zone)}</time>
      <span className="pt" />
      <div>
        <b>{isCancelled ? <s>{title}</s> : title}</b>
        {state === 'now' && <span className="vh">{t('itinerary.isNow')}</span>}
        {homeDate && <p>{t('itinerary.atHome', { day: formatDay(locale, homeDate, zone) })}</p>}
        {change && <Change session={session} zone={zone} isCancelled={isCancelled} />}
        {state !== 'past' && !isCancelled && (
          <>
            <p className="row">
              <KindLabel kind={kind} />
            </p>
            <PlaceLine place={session.place} />
            {ownRole && (
              <p>{t('itinerary.you', { role: t(`vocabulary.sessionPersonRole.${ownRole}`) })}</p>
            )}
          </>
        )}
      </div>
    </li>
  );
}

/** For 24 hours: that it changed, and the old value struck through. */
function Change({
  session: { change },
  zone,
  isCancelled,
}: {
  session: ItinerarySession;
  zone: string;
  isCancelled: boolean;
}) {
  const t = useTranslations('itinerary.change');
  return (
    <span className="chgm">
      <Icon name={isCancelled ? 'x' : 'edit'} />
      {t(isCancelled ? 'cancelled' : (change?.kind ?? 'changed'))}
      {change?.startsAt && (
        <s className="was num">
          <span className="vh">{t('was')} </span>
          {formatTime(Date.parse(change.startsAt), zone)}
        </s>
      )}
      {change?.place && (
        <s className="was">
          <LocalizedText text={change.place.name} />
        </s>
      )}
    </span>
  );
}
