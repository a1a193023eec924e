import { z } from 'zod';
import { countInput, idInput, optionalInput, textInput, versionInput } from '@/lib/core/input';
import { VEHICLE_KINDS } from '@/lib/core/vocabulary';

const short = (max: number) => optionalInput(z.string().trim().max(max, 'tooLong'));

const vehicle = {
  kind: z.enum(VEHICLE_KINDS, 'required'),
  name: textInput(60),
  plate: short(20),
  driverName: short(100),
  driverPhone: short(40),
  seats: countInput(1, 200),
  groupId: optionalInput(idInput),
};

/** The id is the client's: a request that comes again adds one vehicle. */
export const createVehicleInput = z.object({ id: idInput, activityId: idInput, ...vehicle });
export const updateVehicleInput = z.object({
  vehicleId: idInput,
  version: versionInput,
  ...vehicle,
});
export const removeVehicleInput = z.object({ vehicleId: idInput });

export type CreateVehicle = z.output<typeof createVehicleInput>;
export type UpdateVehicle = z.output<typeof updateVehicleInput>;
export type RemoveVehicle = z.output<typeof removeVehicleInput>;
