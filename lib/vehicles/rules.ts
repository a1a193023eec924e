import type { Vehicle } from './types';

/** What a form of the vehicle holds; of a new one, nothing but its kind. */
export function vehicleFormValue(vehicle: Omit<Vehicle, 'id' | 'version'> | null) {
  return {
    kind: vehicle?.kind ?? ('bus' as const),
    name: vehicle?.name ?? '',
    plate: vehicle?.plate ?? '',
    driverName: vehicle?.driverName ?? '',
    driverPhone: vehicle?.driverPhone ?? '',
    seats: vehicle?.seats,
    groupId: vehicle?.groupId ?? '',
  };
}
