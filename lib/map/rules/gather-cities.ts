import { geoDistance } from 'd3-geo';
import type { LocalizedText } from '@/lib/core/localized';
import type { City, Coordinates, MapLeg, MapPlace, MapVisit, Way } from '../types';

/** Places with the name of one city that are farther apart than this lie in two of that name. */
const CITY_KM = 50;
const EARTH_KM = 6371;

type Gathered<Visit extends MapVisit> = {
  /** Those with visits first, in the order of the visits; then the stops of the legs. */
  cities: City<Visit>[];
  ways: Way[];
};

/**
 * The cities of visits and of the ways between them. Cancelled visits are nowhere.
 * @param tooShort minutes that are missing for the way to a session, by the id of that session
 */
export function gatherCities<Visit extends MapVisit>(
  visits: readonly Visit[],
  road: {
    places: readonly MapPlace[];
    legs: readonly MapLeg[];
    tooShort: ReadonlyMap<string, number>;
  },
): Gathered<Visit> {
  const cities: City<Visit>[] = [];
  for (const visit of visits) {
    if (visit.status === 'cancelled') continue;
    const { city, placeName, name } = visit.host;
    cityAt(cities, city ?? placeName ?? name, coordinatesOf(visit.host)).visits.push(visit);
  }
  const places = new Map(road.places.map((place) => [place.id, place]));
  const cityOf = (placeId: string) => {
    const around = aroundPlace(placeId, places);
    const spot = around.map(coordinatesOf).find((found) => found !== null);
    const name = around.find(({ city }) => city)?.city ?? around.at(-1)?.name;
    return name && spot ? cityAt(cities, name, spot) : null;
  };
  return { cities, ways: waysOf(road.legs, cityOf, road.tooShort) };
}

function cityAt<Visit extends MapVisit>(
  cities: City<Visit>[],
  name: LocalizedText,
  spot: Coordinates | null,
): City<Visit> {
  const word = name.en.trim().toLowerCase();
  const namesakes = cities.filter((city) => city.name.en.trim().toLowerCase() === word);
  const known = namesakes.find(({ spots: [first] }) =>
    first && spot ? kilometres(first, spot) <= CITY_KM : !first && !spot,
  );
  const city = known ?? { key: `${word} ${namesakes.length}`, name, spots: [], visits: [] };
  if (!known) cities.push(city);
  if (spot) city.spots.push(spot);
  return city;
}

function waysOf(
  legs: readonly MapLeg[],
  cityOf: (placeId: string) => City | null,
  tooShort: ReadonlyMap<string, number>,
): Way[] {
  const ways = new Map<string, Way>();
  for (const { fromPlaceId, toPlaceId, fromSessionId, toSessionId, minutes, estimated } of legs) {
    const [from, to] = [cityOf(fromPlaceId), cityOf(toPlaceId)];
    if (!from || !to || from === to) continue;
    const key = [from.key, to.key].sort().join(' ');
    const missing = fromSessionId === null ? 0 : (tooShort.get(toSessionId ?? '') ?? 0);
    const known = ways.get(key) ?? { from, to, minutes: null, estimated: false, tooShort: 0 };
    const isLonger = (minutes ?? -1) > (known.minutes ?? -1);
    ways.set(key, {
      ...known,
      ...(isLonger && { minutes, estimated }),
      tooShort: Math.max(known.tooShort, missing),
    });
  }
  return [...ways.values()];
}

/** The place, then the one that it is in, and so on. */
function aroundPlace(placeId: string, places: ReadonlyMap<string, MapPlace>): MapPlace[] {
  const around = new Set<MapPlace>();
  for (let at = places.get(placeId); at && !around.has(at); at = places.get(at.parentId ?? '')) {
    around.add(at);
  }
  return [...around];
}

function coordinatesOf(at: {
  latitude: number | null;
  longitude: number | null;
}): Coordinates | null {
  const { latitude, longitude } = at;
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function kilometres(a: Coordinates, b: Coordinates): number {
  return geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) * EARTH_KM;
}
