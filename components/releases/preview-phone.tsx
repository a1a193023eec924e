'use client';
import { useLocale, useTranslations } from 'next-intl';
import { DayTabs } from '@/components/itinerary/day-tabs';
import { NextCard } from '@/components/itinerary/next-card';
import { NowCard } from '@/components/itinerary/now-card';
import { Timeline } from '@/components/itinerary/timeline';
import { localDate } from '@/lib/core/zoned-time';
import { formatLongDay } from '@/lib/i18n/format';
import type { Itinerary } from '@/lib/itinerary/types';
import { type View, viewHref } from './view-choices';

/** One day as the phone of a delegate would show it. `at` is the present, epoch milliseconds. */
export function PreviewPhone({
  itinerary,
  path,
  view,
  at,
}: {
  itinerary: Itinerary;
  /** Of the preview. */
  path: string;
  view: View;
  at: number;
}) {
  const t = useTranslations('itinerary');
  const locale = useLocale();
  const { timeZone, now, next, days } = itinerary;
  const shown = days.find(({ date }) => date === view.day);
  if (!shown) return <p className="mid">{t('emptyAgenda')}</p>;
  const today = localDate(at, timeZone);
  const isToday = shown.date === today;
  return (
    <div className="rel-phone">
      <DayTabs
        dates={days.map(({ date }) => date)}
        current={shown.date}
        today={today}
        zone={timeZone}
        hrefOf={(date) => viewHref(path, { ...view, day: date })}
      />
      {isToday && now && <NowCard now={now} zone={timeZone} />}
      {isToday && next && <NextCard next={next} zone={timeZone} today={shown.date} />}
      <h2 className="tl-h">{formatLongDay(locale, shown.date, timeZone)}</h2>
      <Timeline items={shown.items} zone={timeZone} />
    </div>
  );
}
