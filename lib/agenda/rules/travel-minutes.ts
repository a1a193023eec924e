import type { AgendaPlace, TravelTime } from '../types';

/** One way between two places. Inside one site people walk: no minutes, no buffer. */
export type Drive = { minutes: number; estimated: boolean; walk: boolean };

/** `null` when nobody typed the minutes and a place has no coordinates. */
export type Travel = (fromPlaceId: string, toPlaceId: string) => Drive | null;

type Site = Pick<AgendaPlace, 'id' | 'parentId' | 'latitude' | 'longitude'>;

const WALK: Drive = { minutes: 0, estimated: false, walk: true };

/** Roads are longer than the line on the map. */
const ROAD_FACTOR = 1.3;
/** A drive crosses two towns before and after the motorway. */
const TOWN_KM = 20;
const TOWN_KMH = 30;
const MOTORWAY_KMH = 80;
const EARTH_RADIUS_KM = 6371;

/**
 * Minutes by road: typed for these two places, or the way back, or for the sites around them; else estimated.
 * Answers are kept, for an agenda asks for the same few pairs again and again.
 */
export function travelBetween(
  places: ReadonlyMap<string, Site>,
  travelTimes: readonly TravelTime[],
): Travel {
  const typed = new Map<string, number>();
  for (const { fromPlaceId, toPlaceId, minutes } of travelTimes) {
    typed.set(`${fromPlaceId} ${toPlaceId}`, minutes);
  }
  const known = new Map<string, Map<string, Drive | null>>();

  function lookUp(from: string, to: string): number | undefined {
    return typed.get(`${from} ${to}`) ?? typed.get(`${to} ${from}`);
  }

  function findOut(from: string, to: string): Drive | null {
    const [fromSite, toSite] = [siteOf(from, places), siteOf(to, places)];
    if (fromSite === toSite) return WALK;
    const minutes = lookUp(from, to) ?? lookUp(fromSite, toSite);
    if (minutes !== undefined) return { minutes, estimated: false, walk: false };
    const [start, end] = [coordinates(from, places), coordinates(to, places)];
    return start && end && { minutes: estimateMinutes(start, end), estimated: true, walk: false };
  }

  return (from, to) => {
    const fromHere = known.get(from) ?? new Map<string, Drive | null>();
    known.set(from, fromHere);
    let drive = fromHere.get(to);
    if (drive === undefined) {
      drive = findOut(from, to);
      fromHere.set(to, drive);
    }
    return drive;
  };
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

/** The outermost place around a room. A parent that is unknown, or a loop of parents, ends the search. */
function siteOf(placeId: string, places: ReadonlyMap<string, Site>): string {
  let site = placeId;
  for (const parent of ancestors(placeId, places)) site = parent.id;
  return site;
}

/** Of the place itself, else of the nearest place around it that has any. */
function coordinates(placeId: string, places: ReadonlyMap<string, Site>): Point | null {
  for (const { latitude, longitude } of ancestors(placeId, places)) {
    if (latitude !== null && longitude !== null) return { latitude, longitude };
  }
  return null;
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
