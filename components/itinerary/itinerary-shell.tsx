import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DelegateShell, type DelegateShellProps } from '@/components/shell/delegate-shell';
import { Icon } from '@/components/ui/icon';
import { LocalizedText } from '@/components/ui/localized-text';
import { formatDay, formatLength } from '@/lib/i18n/format';
import { cityOfZone, homeZone } from '@/lib/i18n/zone-names';
import type { MyItinerary } from '@/lib/itinerary/queries/my-itinerary';
import { type ItineraryParams, itineraryHref, placesOf } from '@/lib/itinerary/schema';
import type { Itinerary } from '@/lib/itinerary/types';
import { ClockSwitch } from './clock-switch';

type Props = {
  mine: MyItinerary & { itinerary: Itinerary };
  params: ItineraryParams;
  current: DelegateShellProps['current'];
  /** Of the page itself: the clock is switched in place. */
  path: string;
  days?: ReactNode;
  children: ReactNode;
};

/** Around every page of an itinerary: the clocks, the days, and what the reader should know about both. */
export function ItineraryShell({ mine, params, current, path, days, children }: Props) {
  const locale = useLocale();
  const { itinerary, participation } = mine;
  const home = participation.country && homeZone(participation.country);
  return (
    <DelegateShell
      current={current}
      hrefOf={placesOf(params)}
      aside={
        home &&
        home !== itinerary.timeZone && (
          <ClockSwitch
            current={itinerary.homeTime ? 'home' : 'activity'}
            cities={{
              activity: cityOfZone(itinerary.timeZone, locale),
              home: cityOfZone(home, locale),
            }}
            hrefOf={(clock) =>
              itineraryHref(path, { ...params, clock: clock === 'home' ? 'home' : undefined })
            }
          />
        )
      }
      strips={
        <>
          {days}
          <HomeTimeStrip itinerary={itinerary} />
          <StateStrip mine={mine} />
        </>
      }
    >
      {children}
    </DelegateShell>
  );
}

/** While the clocks of home are shown, by how much they differ. */
function HomeTimeStrip({ itinerary: { homeTime, timeZone } }: { itinerary: Itinerary }) {
  const t = useTranslations('itinerary');
  const locale = useLocale();
  if (!homeTime) return null;
  const { shiftMinutes } = homeTime;
  return (
    <div className="pstat tz">
      <Icon name="clock" />
      <span>
        {t(shiftMinutes < 0 ? 'homeBehind' : 'homeAhead', {
          home: cityOfZone(homeTime.timeZone, locale),
          length: formatLength(locale, Math.abs(shiftMinutes)),
          city: cityOfZone(timeZone, locale),
        })}
      </span>
    </div>
  );
}

/** Which activity, which version of its agenda, how many changes, and the reader's group. */
function StateStrip({ mine: { itinerary, participation } }: Pick<Props, 'mine'>) {
  const t = useTranslations('itinerary');
  const locale = useLocale();
  return (
    <div className="pstat">
      <Icon name="check" />
      <span className="num">
        <LocalizedText text={participation.title} />
        {participation.isIllustrative && ` (${t('illustrative')})`}.{' '}
        {t('version', {
          number: itinerary.release,
          date: formatDay(locale, Date.parse(itinerary.publishedAt), itinerary.timeZone),
        })}
        {itinerary.changesOnCurrentDate > 0 && (
          <> {t('changes', { count: itinerary.changesOnCurrentDate })}</>
        )}
      </span>
      <span className="sp" />
      {participation.groupName && <span>{t('group', { name: participation.groupName })}</span>}
    </div>
  );
}
