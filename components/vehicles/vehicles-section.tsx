import { useTranslations } from 'next-intl';
import { SectionHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import { VEHICLE_KINDS } from '@/lib/core/vocabulary';
import type { Vehicle } from '@/lib/vehicles/types';
import { AddVehicle, EditVehicle } from './vehicle-forms';

export function VehiclesSection({
  activity,
  vehicles,
  newVehicleId,
}: {
  activity: Activity;
  vehicles: readonly Vehicle[];
  newVehicleId: string;
}) {
  const t = useTranslations('roads.vehicles');
  const agenda = useTranslations('agenda');
  const kind = useTranslations('vocabulary.vehicleKind');
  const kinds = VEHICLE_KINDS.map((value) => ({ value, label: kind(value) }));
  const groups = activity.groups.map(({ id, name }) => ({
    value: id,
    label: agenda('group', { name }),
  }));
  return (
    <section className="rel-day">
      <SectionHead title={t('title')} />
      <p className="hint">{t('lead')}</p>
      {vehicles.map((vehicle) => (
        <section key={vehicle.id} className="road-part" aria-label={vehicle.name}>
          <h3 className="h3">{vehicle.name}</h3>
          <EditVehicle vehicle={vehicle} kinds={kinds} groups={groups} />
        </section>
      ))}
      <AddVehicle
        key={newVehicleId}
        id={newVehicleId}
        activityId={activity.id}
        kinds={kinds}
        groups={groups}
      />
    </section>
  );
}
