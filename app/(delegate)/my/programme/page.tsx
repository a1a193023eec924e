import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ItineraryShell } from '@/components/itinerary/itinerary-shell';
import { NoItinerary } from '@/components/itinerary/no-itinerary';
import { Timeline } from '@/components/itinerary/timeline';
import { DateText } from '@/components/ui/time';
import { requireViewer } from '@/lib/auth/viewer';
import { loadMyItinerary } from '@/lib/itinerary/queries/my-itinerary';
import { itineraryParams } from '@/lib/itinerary/schema';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('itinerary'))('programme') };
}

/** All days of the viewer's own way, one under another. */
export default async function MyProgrammePage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const params = itineraryParams.parse(await searchParams);
  const mine = await loadMyItinerary(viewer, params);
  if (!mine?.itinerary) return <NoItinerary mine={mine} params={params} current="programme" />;

  const { itinerary } = mine;
  const t = await getTranslations('itinerary');
  return (
    <ItineraryShell
      mine={{ ...mine, itinerary }}
      params={params}
      current="programme"
      path="/my/programme"
    >
      <h1 className="h1 h1-work">{t('programme')}</h1>
      {itinerary.days.map(({ date, items }) => (
        <section key={date}>
          <h2 className="tl-h">
            <DateText when={date} zone={itinerary.timeZone} as="long" />
          </h2>
          <Timeline items={items} zone={itinerary.homeTime?.timeZone ?? itinerary.timeZone} />
        </section>
      ))}
    </ItineraryShell>
  );
}
