import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PlaceList } from '@/components/places/place-list';
import { requireViewer } from '@/lib/auth/viewer';
import { storableText } from '@/lib/core/storable';
import { canEditPlaces } from '@/lib/places/policy';
import { listPlaces, PLACES_SHOWN } from '@/lib/places/queries/list-places';

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('places'))('title') };
}

export default async function PlacesPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  if (!canEditPlaces(viewer)) notFound();
  const { q } = await searchParams;
  const search = typeof q === 'string' ? storableText(q).slice(0, 100) : '';
  return (
    <PlaceList places={await listPlaces(viewer, search)} search={search} limit={PLACES_SHOWN} />
  );
}
