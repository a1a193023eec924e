import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { NewPlaceForm } from '@/components/places/place-forms';
import { placeOptions } from '@/components/places/place-options';
import { PageHead } from '@/components/ui/page-head';
import { requireViewer } from '@/lib/auth/viewer';
import { newId } from '@/lib/core/ids';
import { canEditPlaces } from '@/lib/places/policy';
import { listPlaceChoices } from '@/lib/places/queries/list-places';
import { placeFormValue } from '@/lib/places/rules';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('places'))('new') };
}

export default async function NewPlacePage() {
  const viewer = await requireViewer();
  if (!canEditPlaces(viewer)) notFound();
  const t = await getTranslations('places');
  return (
    <div className="agf">
      <PageHead work title={t('new')} />
      <NewPlaceForm
        id={newId()}
        answers={placeFormValue(null)}
        parents={placeOptions(await listPlaceChoices(viewer), await getLocale())}
      />
    </div>
  );
}
