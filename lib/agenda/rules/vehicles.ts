import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaVehicle, Span } from '../types/agenda';
import type { Conflict } from '../types/conflict';
import { type Agenda, isTentative, type Lane, type Placed } from './agenda';
import { conflict, type Found, inGroup, intersection, minutesOf } from './conflict';
import { move, roundUp } from './fixes';
import { overlapsWithin } from './sweep';

/** A vehicle on the road for a session: during it, or on the way to it. */
type Ride = Span & { vehicle: AgendaVehicle; session: Placed };

/**
 * `vehicle_overlap`: a vehicle or its driver is on the road twice at once. A ride is a session that names the
 * vehicle, a transfer of a group that has one, or a leg of such a group, driven to arrive just in time.
 */
export function vehicleOverlaps(agenda: Agenda): Found[] {
  const rides = ridesOf(agenda);
  const found = new Map<string, Found>();
  for (const same of [
    Map.groupBy(rides, ({ vehicle }) => `vehicle ${vehicle.id}`),
    Map.groupBy(
      rides.filter(({ vehicle }) => vehicle.driver !== null),
      ({ vehicle }) => `driver ${vehicle.driver}`,
    ),
  ]) {
    for (const ridesOfOne of same.values()) {
      overlapsWithin(ridesOfOne, (a, b) => {
        const clash = vehicleOverlap(agenda, a, b);
        const { key } = clash.conflict;
        const known = found.get(key);
        if (!known || isLonger(clash.conflict, known.conflict)) found.set(key, clash);
      });
    }
  }
  return [...found.values()];
}

/** Of two clashes of the same vehicles and sessions the longer counts, else the earlier. */
function isLonger(a: Conflict, b: Conflict): boolean {
  return (a.minutes - b.minutes || (b.span?.start ?? 0) - (a.span?.start ?? 0)) > 0;
}

/** The vehicles of a session: those it names, or for a transfer those of the groups that it moves. */
export function vehiclesOf({ input, vehicles }: Agenda, session: Placed): AgendaVehicle[] {
  if (session.vehicleIds?.length) {
    return session.vehicleIds.flatMap((id) => vehicles.get(id) ?? []);
  }
  if (session.kind !== 'transfer' || vehicles.size === 0) return [];
  return (input.vehicles ?? []).filter(
    ({ groupId }) =>
      groupId != null && (session.groupIds.length === 0 || session.groupIds.includes(groupId)),
  );
}

function vehicleOverlap(agenda: Agenda, a: Ride, b: Ride): Found {
  const [earlier, later] = a.session.order <= b.session.order ? [a, b] : [b, a];
  const span = intersection(a, b);
  const same = earlier.session.id === later.session.id;
  const tentative = isTentative(agenda, earlier.session) || isTentative(agenda, later.session);
  return conflict(
    tentative ? 'tentative_overlap' : 'vehicle_overlap',
    {
      sessions: same ? [earlier.session] : [earlier.session, later.session],
      vehicleIds: [earlier.vehicle.id, later.vehicle.id],
      groupIds: [...inGroup(earlier.vehicle.groupId), ...inGroup(later.vehicle.groupId)],
      minutes: minutesOf(span),
      span,
      params: tentative ? { of: 'vehicle' } : {},
      fixes: () => [
        same ? null : move(later.session, roundUp(later.session.start + earlier.end - later.start)),
      ],
    },
    [...new Set([earlier.vehicle.id, later.vehicle.id])].sort().join('+'),
  );
}

function ridesOf(agenda: Agenda): Ride[] {
  if (agenda.vehicles.size === 0) return [];
  const sessions = agenda.placed.flatMap((session) =>
    vehiclesOf(agenda, session).map((vehicle) => ({
      start: session.start,
      end: session.end,
      vehicle,
      session,
    })),
  );
  return [...sessions, ...agenda.lanes.flatMap((lane) => legRides(agenda, lane))].sort(
    (a, b) => a.start - b.start || a.end - b.end || a.session.order - b.session.order,
  );
}

function legRides({ input, travel }: Agenda, { group, mode, hops }: Lane): Ride[] {
  const own = (input.vehicles ?? []).filter(({ groupId }) => group && groupId === group.id);
  if (own.length === 0) return [];
  return hops
    .filter(({ hasTransfer }) => !hasTransfer)
    .flatMap(({ from, to, departs }) => {
      const drive = travel.leaving(from.placeId, to.placeId, mode, departs);
      if (!drive || drive.mode === 'walk' || drive.minutes === 0) return [];
      const span = { start: to.start - drive.minutes * MINUTE, end: to.start };
      return own.map((vehicle) => ({ ...span, vehicle, session: to }));
    });
}
