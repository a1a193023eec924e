import type { AgendaVehicle } from '../types/agenda';
import { type Agenda, expectedHeads, type Placed } from './agenda';
import { conflict, type Found, visitIds } from './conflict';
import { roomFix } from './fixes';
import { vehiclesOf } from './vehicles';

/** `capacity_exceeded`: more people than the room, the host or the vehicles take. `minutes` is 0; heads are in params. */
export function capacity(agenda: Agenda): Found[] {
  return [...sessionsTooFull(agenda), ...groupsWithoutSeats(agenda)];
}

function sessionsTooFull(agenda: Agenda): Found[] {
  const found: Found[] = [];
  for (const session of agenda.placed) {
    const expected = expectedHeads(agenda, session);
    if (expected === null) continue;
    const room = roomCapacity(agenda, session);
    if (room !== null && expected > room) {
      const fixes = () => [roomFix(agenda, session)];
      found.push(tooFull('place', session, expected, room, { placeIds: [session.placeId], fixes }));
    }
    const host = hostCapacity(agenda, session);
    if (host !== null && expected > host) found.push(tooFull('host', session, expected, host));
    const vehicles = vehiclesOf(agenda, session);
    const limit = seats(vehicles);
    if (limit !== null && expected > limit) {
      const vehicleIds = vehicles.map(({ id }) => id);
      found.push(tooFull('vehicle', session, expected, limit, { vehicleIds }));
    }
  }
  return found;
}

type More = Pick<Parameters<typeof conflict>[1], 'placeIds' | 'vehicleIds' | 'fixes'>;

function tooFull(
  of: 'place' | 'host' | 'vehicle',
  session: Placed,
  expected: number,
  limit: number,
  more: More = {},
): Found {
  return conflict(
    'capacity_exceeded',
    {
      sessions: [session],
      groupIds: session.groupIds,
      siteVisitIds: visitIds(session),
      params: { of, expected, limit },
      ...more,
    },
    of,
  );
}

/** The vehicles of a group have to take it on every leg; said once, not for each leg. */
function groupsWithoutSeats({ input }: Agenda): Found[] {
  return input.groups.flatMap(({ id, headCount }) => {
    const own = (input.vehicles ?? []).filter(({ groupId }) => groupId === id);
    const limit = seats(own);
    if (limit === null || headCount <= limit) return [];
    return conflict(
      'capacity_exceeded',
      {
        groupIds: [id],
        vehicleIds: own.map((vehicle) => vehicle.id),
        params: { of: 'vehicle', expected: headCount, limit },
      },
      `vehicle ${id}`,
    );
  });
}

function roomCapacity({ places }: Agenda, { kind, placeId }: Placed): number | null {
  if (kind === 'transfer' || kind === 'free') return null;
  return places.get(placeId ?? '')?.capacity ?? null;
}

function hostCapacity({ visits }: Agenda, { siteVisitId }: Placed): number | null {
  return visits.get(siteVisitId ?? '')?.capacity ?? null;
}

/** `null` without vehicles: then nobody counts seats. */
function seats(vehicles: readonly AgendaVehicle[]): number | null {
  return vehicles.length === 0 ? null : vehicles.reduce((sum, vehicle) => sum + vehicle.seats, 0);
}
