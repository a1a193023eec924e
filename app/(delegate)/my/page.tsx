import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DayOfItinerary } from '@/components/itinerary/day';
import { DayTabs } from '@/components/itinerary/day-tabs';
import { ItineraryShell } from '@/components/itinerary/itinerary-shell';
import { NoItinerary } from '@/components/itinerary/no-itinerary';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { localDate } from '@/lib/core/zoned-time';
import { loadMyItinerary } from '@/lib/itinerary/queries/my-itinerary';
import { itineraryHref, itineraryParams } from '@/lib/itinerary/schema';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('itinerary'))('title') };
}

/** Where now, where next, and the day: from the newest release only. */
export default async function MyDayPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const params = itineraryParams.parse(await searchParams);
  const mine = await loadMyItinerary(viewer, params);
  if (!mine?.itinerary) return <NoItinerary mine={mine} params={params} current="today" />;

  const { itinerary } = mine;
  const at = now().getTime();
  const today = localDate(at, itinerary.timeZone);
  const day =
    itinerary.days.find(({ date }) => date === params.day) ??
    itinerary.days.find(({ date }) => date === itinerary.currentDate);
  return (
    <ItineraryShell
      mine={{ ...mine, itinerary }}
      params={params}
      current="today"
      path="/my"
      days={
        <DayTabs
          dates={itinerary.days.map(({ date }) => date)}
          current={day?.date ?? null}
          today={today}
          zone={itinerary.timeZone}
          hrefOf={(date) => itineraryHref('/my', { ...params, day: date })}
        />
      }
    >
      <DayOfItinerary itinerary={itinerary} day={day} at={at} />
    </ItineraryShell>
  );
}
