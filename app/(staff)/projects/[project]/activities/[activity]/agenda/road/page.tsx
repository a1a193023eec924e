import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { activityHref } from '@/components/activities/links';
import { RoadPage } from '@/components/places/road-page';
import { ClientMessages } from '@/components/ui/client-messages';
import { canEditAgenda } from '@/lib/agenda/policy';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { legsOf } from '@/lib/agenda/rules/legs';
import { newId } from '@/lib/core/ids';
import { listPlaceChoices } from '@/lib/places/queries/list-places';
import { listVehicles } from '@/lib/vehicles/queries/list-vehicles';
import { type ActivityParams, openActivity, windowTitle } from '../../open-activity';

type Props = { params: ActivityParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { activity } = await openActivity(params, 'agenda');
  return windowTitle((await getTranslations('roads'))('pageTitle'), activity);
}

export default async function RoadRoute({ params }: Props) {
  const { viewer, activity } = await openActivity(params, 'agenda');
  if (!canEditAgenda(viewer, activity)) notFound();
  const draft = (await loadDraft(viewer, activity)) ?? notFound();
  return (
    <ClientMessages namespaces={['roads']}>
      <RoadPage
        activity={activity}
        draft={draft}
        legs={legsOf(draft)}
        vehicles={await listVehicles(viewer, activity.id)}
        newVehicleId={newId()}
        places={await listPlaceChoices(viewer)}
        path={activityHref(activity, 'agenda')}
      />
    </ClientMessages>
  );
}
