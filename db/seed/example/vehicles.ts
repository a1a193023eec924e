import { findGroup } from '@/lib/activities/queries/find-group';
import type { Viewer } from '@/lib/auth/types';
import { setAvailability } from '@/lib/availability/commands/set-availability';
import { availabilityFormValue } from '@/lib/availability/rules';
import { setGroupBase } from '@/lib/groups/commands/set-group-base';
import { createVehicle } from '@/lib/vehicles/commands/create-vehicle';
import { createVehicleInput } from '@/lib/vehicles/schema';
import { seedId } from '../random';
import { type Event, groupId } from './agenda';
import { done } from './done';
import { personId } from './people';
import { placeId } from './places';

/** Drivers with names made of winds; nobody's number and nobody's plate. */
const BUSES = [
  { group: 'A', name: 'Bus 1', plate: 'EX 1001', driverName: 'Saebyeok Haneulbaram', seats: 28 },
  { group: 'B', name: 'Bus 2', plate: 'EX 1002', driverName: 'Noeul Sanbaram', seats: 28 },
];

/** A bus for each group. */
export async function hireBuses(coordinator: Viewer, event: Event): Promise<void> {
  for (const { group, ...bus } of BUSES) {
    const input = createVehicleInput.parse({
      id: seedId(`vehicle ${event.id} ${bus.name}`),
      activityId: event.id,
      kind: 'bus',
      groupId: groupId(event.id, group),
      ...bus,
    });
    await done(createVehicle(coordinator, input));
  }
}

/** Every day of these groups starts and ends there. */
export async function stayAt(
  coordinator: Viewer,
  event: Event,
  groups: readonly string[],
  place: string,
): Promise<void> {
  for (const name of groups) {
    const group = await findGroup(coordinator, groupId(event.id, name));
    if (!group) throw new Error(`The example has no group ${name}.`);
    const base = { groupId: group.id, version: group.version, nights: [] };
    await done(setGroupBase(coordinator, { ...base, homePlaceId: placeId(place) }));
  }
}

/** When somebody can be there: `2023-10-24 09:00–18:00`. */
export async function keepFree(
  coordinator: Viewer,
  event: Event,
  name: string,
  lines: readonly string[],
): Promise<void> {
  const windows = lines.map((line) => {
    const [day = '', startsAt = '', endsAt = ''] = line.split(/[ –]/);
    return { day, startsAt, endsAt };
  });
  const { version } = availabilityFormValue([], event.timeZone);
  const asked = { activityId: event.id, personId: personId(name), version, windows };
  await done(setAvailability(coordinator, asked));
}
