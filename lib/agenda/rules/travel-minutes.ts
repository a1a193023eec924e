import type { TravelMode, VehicleKind } from '@/lib/core/vocabulary';
import { clockMinutes, MINUTE } from '@/lib/core/zoned-time';
import type { AgendaPlace, TravelFactor, TravelTime } from '../types/agenda';

/** One way between two places. A walk has no buffer and no rush hour. */
export type Drive = { minutes: number; estimated: boolean; mode: TravelMode };

/** `null` when nobody typed the minutes and a place has no coordinates. Instants are epoch milliseconds. */
export type Travel = {
  /** Leaving then. */
  leaving: (from: string, to: string, mode: VehicleKind, departure: number) => Drive | null;
  /** Leaving as late as it takes to be there by then. */
  arriving: (from: string, to: string, mode: VehicleKind, arrival: number) => Drive | null;
};

/** How much longer roads take, by the minute of the local day in which a drive starts. */
export type Rush = { factors: readonly TravelFactor[]; minuteOfDay: (instant: number) => number };

type Site = Pick<AgendaPlace, 'id' | 'parentId' | 'latitude' | 'longitude'>;

const NO_WAY: Drive = { minutes: 0, estimated: false, mode: 'walk' };

/** Roads are longer than the line on the map. */
const ROAD_FACTOR = 1.3;
/** A drive crosses two towns before and after the motorway. */
const TOWN_KM = 20;
const TOWN_KMH = 30;
const MOTORWAY_KMH = 80;
const EARTH_RADIUS_KM = 6371;

/**
 * Minutes by road: typed for these two places, or the way back, or for the sites around them; by car else as long as
 * by bus; else estimated. Inside one site people walk, as long as somebody typed, else no time at all.
 */
export function travelBetween(
  places: ReadonlyMap<string, Site>,
  travelTimes: readonly TravelTime[],
  rush?: Rush,
): Travel {
  const plain = plainDrives(places, travelTimes);
  const factorAt = rush?.factors.length ? rushAt(rush) : null;
  if (!factorAt) return { leaving: plain, arriving: plain };
  const percents = [100, ...(rush?.factors ?? []).map(({ percent }) => percent)];

  return {
    leaving(from, to, mode, departure) {
      const drive = plain(from, to, mode);
      return drive && slowed(drive, factorAt(departure));
    },
    arriving(from, to, mode, arrival) {
      const drive = plain(from, to, mode);
      if (!drive || drive.mode === 'walk') return drive;
      const ways = percents
        .map((percent) => ({ percent, ...slowed(drive, percent) }))
        .sort((a, b) => a.minutes - b.minutes);
      // Where the rush begins just after a departure in time for it, nothing fits: then they leave before it.
      const way =
        ways.find(({ percent, minutes }) => factorAt(arrival - minutes * MINUTE) === percent) ??
        ways.at(-1);
      return { ...drive, minutes: way?.minutes ?? drive.minutes };
    },
  };
}

/** Minutes without any rush. Answers are kept, for an agenda asks for the same few pairs again and again. */
function plainDrives(places: ReadonlyMap<string, Site>, travelTimes: readonly TravelTime[]) {
  const typed: Record<TravelMode, Map<string, number>> = {
    bus: new Map(),
    car: new Map(),
    walk: new Map(),
  };
  for (const { fromPlaceId, toPlaceId, minutes, mode = 'bus' } of travelTimes) {
    typed[mode].set(`${fromPlaceId} ${toPlaceId}`, minutes);
  }
  const lookUp = (mode: TravelMode, from: string, to: string) =>
    typed[mode].size === 0
      ? undefined
      : (typed[mode].get(`${from} ${to}`) ?? typed[mode].get(`${to} ${from}`));
  const whereIs = located(places);

  function walk(from: string, to: string): Drive {
    if (typed.walk.size === 0) return NO_WAY;
    for (const start of ancestors(from, places)) {
      for (const end of ancestors(to, places)) {
        const minutes = lookUp('walk', start.id, end.id);
        if (minutes !== undefined) return { minutes, estimated: false, mode: 'walk' };
      }
    }
    return NO_WAY;
  }

  function findOut(from: string, to: string, mode: VehicleKind): Drive | null {
    const [start, end] = [whereIs(from), whereIs(to)];
    if (start.site === end.site) return walk(from, to);
    const by = (vehicle: VehicleKind) =>
      lookUp(vehicle, from, to) ?? lookUp(vehicle, start.site, end.site);
    const minutes = by(mode) ?? by('bus');
    if (minutes !== undefined) return { minutes, estimated: false, mode };
    if (!start.point || !end.point) return null;
    return { minutes: estimateMinutes(start.point, end.point), estimated: true, mode };
  }

  const known = { bus: new Map<string, Kept>(), car: new Map<string, Kept>() };
  return (from: string, to: string, mode: VehicleKind): Drive | null => {
    const kept = known[mode];
    const fromHere = kept.get(from) ?? new Map<string, Drive | null>();
    kept.set(from, fromHere);
    let drive = fromHere.get(to);
    if (drive === undefined) {
      drive = findOut(from, to, mode);
      fromHere.set(to, drive);
    }
    return drive;
  };
}

type Kept = Map<string, Drive | null>;

/** The percent of an instant: of the first window that holds it, else 100. */
function rushAt({ factors, minuteOfDay }: Rush): (instant: number) => number {
  const windows = factors.map(({ start, end, percent }) => ({
    from: clockMinutes(start),
    until: clockMinutes(end),
    percent,
  }));
  return (instant) => {
    const minute = minuteOfDay(instant);
    const window = windows.find(({ from, until }) => from <= minute && minute < until);
    return window?.percent ?? 100;
  };
}

function slowed(drive: Drive, percent: number): Drive {
  if (drive.mode === 'walk' || percent === 100) return drive;
  return { ...drive, minutes: Math.ceil((drive.minutes * percent) / 100) };
}

type Point = { latitude: number; longitude: number };

/** Minutes of a bus between two points in degrees, rounded up to five: a guess that looks like one. */
export function estimateMinutes(from: Point, to: Point): number {
  const road = kilometres(from, to) * ROAD_FACTOR;
  const town = Math.min(road, TOWN_KM);
  const hours = town / TOWN_KMH + (road - town) / MOTORWAY_KMH;
  return Math.ceil((hours * 60) / 5) * 5;
}

/** Great circle by the haversine formula. */
function kilometres(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const latitude = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const longitude = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * longitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(latitude + across)));
}

type Located = { site: string; point: Point | null };

/**
 * The outermost place around each place, and the coordinates of the place itself, else of the nearest around it that
 * has any. A parent that is unknown, or a loop of parents, ends the search.
 */
function located(places: ReadonlyMap<string, Site>): (placeId: string) => Located {
  const known = new Map<string, Located>();
  return (placeId) => {
    const kept = known.get(placeId);
    if (kept) return kept;
    const found: Located = { site: placeId, point: null };
    for (const { id, latitude, longitude } of ancestors(placeId, places)) {
      found.site = id;
      if (latitude !== null && longitude !== null) found.point ??= { latitude, longitude };
    }
    known.set(placeId, found);
    return found;
  };
}

function* ancestors(placeId: string, places: ReadonlyMap<string, Site>): Generator<Site> {
  const seen = new Set<string>();
  let place = places.get(placeId);
  while (place && !seen.has(place.id)) {
    yield place;
    seen.add(place.id);
    place = places.get(place.parentId ?? '');
  }
}
