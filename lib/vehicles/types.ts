import type { VehicleKind } from '@/lib/core/vocabulary';

/** A bus or car of an activity. */
export type Vehicle = {
  id: string;
  kind: VehicleKind;
  name: string;
  plate: string | null;
  driverName: string | null;
  driverPhone: string | null;
  /** People, without the driver. */
  seats: number;
  /** Whose legs it drives. */
  groupId: string | null;
  version: number;
};
