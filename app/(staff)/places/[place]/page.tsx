import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ComingHolidays } from '@/components/holidays/coming-holidays';
import { EditPlaceForm } from '@/components/places/place-forms';
import { placeOptions } from '@/components/places/place-options';
import { TravelTimes } from '@/components/places/travel-times';
import { LocalizedText } from '@/components/ui/localized-text';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/core/clock';
import { localized } from '@/lib/core/localized';
import { addDays } from '@/lib/core/zoned-time';
import { listHolidays } from '@/lib/holidays/queries/list-holidays';
import { canSetTravelTime } from '@/lib/places/policy';
import { findPlace } from '@/lib/places/queries/find-place';
import { listPlaceChoices } from '@/lib/places/queries/list-places';
import { listTravelTimes } from '@/lib/places/queries/list-travel-times';
import { placeFormValue } from '@/lib/places/rules';
import { listProjects } from '@/lib/projects/queries/list-projects';

type Props = { params: Promise<{ place: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('places'))('title') };
}

export default async function PlacePage({ params }: Props) {
  const viewer = await requireViewer();
  const place = (await findPlace(viewer, (await params).place)) ?? notFound();
  const locale = await getLocale();
  const others = (await listPlaceChoices(viewer)).filter(({ id }) => id !== place.id);
  const choices = placeOptions(others, locale);
  const projects = (await listProjects(viewer)).filter(({ id }) => canSetTravelTime(viewer, id));
  const today = now().toISOString().slice(0, 10);
  const { country } = place;
  const holidays = country ? await listHolidays(viewer, country, today, addDays(today, 365)) : [];
  return (
    <div className="agf">
      <PageHead work title={<LocalizedText text={place.name} />} />
      <EditPlaceForm
        key={place.version}
        id={place.id}
        version={place.version}
        answers={placeFormValue(place)}
        parents={choices}
      />
      <ComingHolidays country={place.country} days={holidays} />
      <TravelTimes
        fromPlaceId={place.id}
        times={await listTravelTimes(viewer, place.id)}
        projects={projects.map(({ id, title }) => ({
          value: id,
          label: localized(title, locale).text,
        }))}
        places={choices}
      />
    </div>
  );
}
