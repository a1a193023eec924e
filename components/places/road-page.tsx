import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { VehiclesSection } from '@/components/vehicles/vehicles-section';
import type { Activity } from '@/lib/activities/types';
import type { Draft } from '@/lib/agenda/types/draft';
import type { Leg } from '@/lib/agenda/types/travel';
import { factorsFormValue } from '@/lib/places/rules';
import type { PlaceChoice } from '@/lib/places/types';
import type { Vehicle } from '@/lib/vehicles/types';
import { BasesSection } from './bases-section';
import { FactorsForm } from './factors-form';
import { RoadsSection } from './roads-section';

type Props = {
  activity: Activity;
  draft: Draft;
  legs: readonly Leg[];
  vehicles: readonly Vehicle[];
  newVehicleId: string;
  places: readonly PlaceChoice[];
  /** Path of the agenda page. */
  path: string;
};

/** All that moves the groups of an agenda: its ways, when roads are slow, what drives, and where days start and end. */
export function RoadPage({ activity, draft, legs, places, path, ...fleet }: Props) {
  const t = useTranslations('roads');
  const factors = factorsFormValue(
    (draft.activity.travelFactors ?? []).map(({ start, end, percent }) => ({
      startsAt: start.slice(0, 5),
      endsAt: end.slice(0, 5),
      percent,
    })),
  );
  return (
    <div className="road">
      <PageHead
        work
        title={t('pageTitle')}
        actions={
          <LinkButton href={path} icon="arrow-l">
            {t('toAgenda')}
          </LinkButton>
        }
      />
      <RoadsSection projectId={activity.projectId} draft={draft} legs={legs} />
      <FactorsForm key={factors.version} projectId={activity.projectId} {...factors} />
      <VehiclesSection activity={activity} {...fleet} />
      <BasesSection activity={activity} draft={draft} places={places} />
    </div>
  );
}
