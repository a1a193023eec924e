import type { VehicleKind } from '@/lib/core/vocabulary';
import type { AgendaInput, AgendaPlace, AgendaVehicle, AgendaVisit } from '../types/agenda';
import { activityDays, type Day, minutesIn } from './days';
import { type Travel, travelBetween } from './travel-minutes';

/** All that an agenda stands in and that a change of a session does not change. */
export type World = {
  days: readonly Day[];
  places: ReadonlyMap<string, AgendaPlace>;
  visits: ReadonlyMap<string, AgendaVisit>;
  vehicles: ReadonlyMap<string, AgendaVehicle>;
  travel: Travel;
  /** What drives each group. */
  modes: ReadonlyMap<string, VehicleKind>;
};

type Around = Pick<AgendaInput, 'activity' | 'places' | 'travelTimes' | 'visits' | 'vehicles'>;

const known = new WeakMap<AgendaInput['activity'], { around: Around; world: World }>();

/** Kept as long as the same objects stand around the sessions: while one is dragged, it is not worked out again. */
export function worldOf(input: AgendaInput): World {
  const { activity, places, travelTimes, visits, vehicles } = input;
  const kept = known.get(activity);
  if (
    kept &&
    kept.around.places === places &&
    kept.around.travelTimes === travelTimes &&
    kept.around.visits === visits &&
    kept.around.vehicles === vehicles
  ) {
    return kept.world;
  }
  const around = { activity, places, travelTimes, visits, vehicles };
  const world = readWorld(around);
  known.set(activity, { around, world });
  return world;
}

function readWorld({ activity, places, travelTimes, visits, vehicles }: Around): World {
  const days = activityDays(activity);
  const byId = new Map(places.map((place) => [place.id, place]));
  return {
    days,
    places: byId,
    visits: new Map(visits?.map((visit) => [visit.id, visit])),
    vehicles: new Map(vehicles?.map((vehicle) => [vehicle.id, vehicle])),
    travel: travelBetween(byId, travelTimes ?? [], {
      factors: activity.travelFactors ?? [],
      minuteOfDay: minutesIn(days, activity.timeZone),
    }),
    modes: modesOf(vehicles ?? []),
  };
}

/** A group that has cars only goes by car; whatever has a bus goes as slowly as that. */
export function modesOf(vehicles: readonly AgendaVehicle[]): Map<string, VehicleKind> {
  const modes = new Map<string, VehicleKind>();
  for (const { groupId, kind = 'bus' } of vehicles) {
    if (groupId != null && modes.get(groupId) !== 'bus') modes.set(groupId, kind);
  }
  return modes;
}
