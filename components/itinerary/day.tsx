import { useLocale, useTranslations } from 'next-intl';
import { localDate } from '@/lib/core/zoned-time';
import { formatLongDay } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';
import type { Itinerary, ItineraryDay } from '@/lib/itinerary/types';
import { NextCard } from './next-card';
import { NowCard } from './now-card';
import { Timeline } from './timeline';

/** Today begins with now and next; another day is the day alone. `at` is the present, epoch milliseconds. */
export function DayOfItinerary({
  itinerary,
  day,
  at,
}: {
  itinerary: Itinerary;
  day: ItineraryDay | undefined;
  at: number;
}) {
  const t = useTranslations('itinerary');
  const locale = useLocale();
  const zone = itinerary.homeTime?.timeZone ?? itinerary.timeZone;
  const isToday = day?.date === localDate(at, itinerary.timeZone);
  const title = day ? formatLongDay(locale, day.date, itinerary.timeZone) : t('title');
  return (
    <>
      <h1 className="vh">{title}</h1>
      {isToday && itinerary.now && <NowCard now={itinerary.now} zone={zone} />}
      {isToday && itinerary.next && (
        <NextCard next={itinerary.next} zone={zone} today={localDate(at, zone)} />
      )}
      {day ? (
        <>
          <h2 className="tl-h">
            {isToday ? t('today') : title}
            <small>{t('zone', { city: cityOfZone(zone, locale) })}</small>
          </h2>
          <Timeline items={day.items} zone={zone} />
        </>
      ) : (
        <p className="mid">{t('emptyAgenda')}</p>
      )}
    </>
  );
}
