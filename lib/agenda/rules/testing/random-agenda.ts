import * as fc from 'fast-check';
import { SESSION_KINDS, SESSION_PERSON_ROLES, VISIT_STATUSES } from '@/lib/core/vocabulary';
import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput, AgendaVisit, DatedWindow, TravelTime } from '../../types/agenda';
import {
  CAPACITY,
  CAR_ROADS,
  DATES,
  DRIVERS,
  LONGEST_GAP,
  MIDNIGHT,
  PLACES,
  ROADS,
  RUSH,
  SEATS,
  SITES,
  WALKS,
  WEST_OPEN,
} from './oracle-world';

/**
 * Random agendas, crowded enough that everything goes wrong in some of them: two days, up to three groups and ten
 * sessions, in the world of the brute-force oracle.
 */
const VISITS = ['ministry', 'centre', 'port'];

const session = fc.record({
  kind: fc.constantFrom(...SESSION_KINDS),
  // Outside the two days and across midnight now and then; often back to back.
  time: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.tuple(fc.integer({ min: -4, max: 200 }), fc.integer({ min: 1, max: 20 })),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  groupIds: fc.subarray(['A', 'B', 'C']),
  placeId: fc.constantFrom(...PLACES, null),
  people: fc.array(
    fc.record({
      personId: fc.constantFrom('anna', 'bek', 'chol'),
      role: fc.constantFrom(...SESSION_PERSON_ROLES),
      languages: fc.constantFrom([], ['ko', 'ru'], ['en', 'ru']),
    }),
    { maxLength: 2 },
  ),
  languages: fc.subarray(['en', 'ko']),
  expected: fc.constantFrom(null, null, 10, 25),
  siteVisitId: fc.constantFrom(null, null, ...VISITS),
  isTentative: fc.constantFrom(undefined, false, false, true),
  mustFollow: fc.constantFrom(null, null, 0, 1, 2),
  vehicleIds: fc.oneof(fc.constant([]), fc.constant([]), fc.subarray(['bus', 'van', 'car'])),
});

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const windows: fc.Arbitrary<DatedWindow[] | null> = fc.oneof(
  fc.constant(null),
  fc.array(
    fc
      .tuple(
        fc.constantFrom(...DATES),
        fc.integer({ min: 8, max: 18 }),
        fc.integer({ min: 1, max: 6 }),
      )
      .map(([date, from, hours]) => ({
        date,
        start: time(from * 60),
        end: time((from + hours) * 60),
      })),
    { maxLength: 3 },
  ),
);

const visit = fc.record({
  status: fc.constantFrom('confirmed', 'confirmed', ...VISIT_STATUSES),
  capacity: fc.constantFrom(null, 8, 20),
  windows,
  wantsNames: fc.boolean(),
  // What the host said yes to: the first time at which the visit stands, a quarter of an hour later, or none.
  agreed: fc.constantFrom(null, null, 0, 15),
  // Owed before today, today, in a week and later.
  due: fc.uniqueArray(
    fc.record({
      what: fc.constantFrom('lead_time' as const, 'answer' as const, 'name_list' as const),
      on: fc.constantFrom('2023-10-09', '2023-10-10', '2023-10-17', '2023-10-18'),
    }),
    { selector: ({ what }) => what },
  ),
});

const surroundings = fc.record({
  groups: fc.subarray(['A', 'B', 'C']),
  buffer: fc.constantFrom(0, 10),
  isRushed: fc.boolean(),
  walksAreTyped: fc.boolean(),
  westCloses: fc.boolean(),
  visits: fc.array(visit, { maxLength: VISITS.length }),
  vehicleGroups: fc.tuple(
    fc.constantFrom(null, null, 'A'),
    fc.constantFrom(null, null, 'A', 'B'),
    fc.constantFrom(null, null, 'B', 'C'),
  ),
});

export const randomAgenda: fc.Arbitrary<AgendaInput> = fc
  .tuple(fc.array(session, { maxLength: 10 }), surroundings)
  .map(([sessions, around]) => ({
    activity: {
      startsOn: '2023-10-24',
      endsOn: '2023-10-25',
      timeZone: 'Asia/Seoul',
      dayHours: { start: '08:00', end: '20:00' },
      lunchWindow: { start: '11:30', end: '14:00' },
      longestGapMinutes: LONGEST_GAP,
      travelBufferMinutes: around.buffer,
      travelFactors: around.isRushed
        ? RUSH.map(({ from, until, percent }) => ({ start: time(from), end: time(until), percent }))
        : [],
    },
    groups: around.groups.map((id, index) => ({
      id,
      headCount: 5 + index * 6,
      listeners: [
        { languages: ['ru'], count: 3 + index },
        { languages: ['ko', 'en'], count: 2 },
      ],
    })),
    sessions: sessions.map(({ time: at, mustFollow, isTentative, ...rest }, index) => ({
      ...rest,
      ...(isTentative !== undefined && { isTentative }),
      id: `s${index}`,
      start: at && MIDNIGHT + at[0] * 15 * MINUTE,
      end: at && MIDNIGHT + (at[0] + at[1]) * 15 * MINUTE,
      mustFollowSessionId: mustFollow === null ? null : `s${mustFollow}`,
    })),
    places: PLACES.map((id) => ({
      id,
      parentId: SITES[id] ?? null,
      capacity: CAPACITY[id] ?? null,
      latitude: null,
      longitude: null,
      openings: id === 'west' && around.westCloses ? westOpenings() : null,
    })),
    people: [
      { id: 'anna', groupId: 'A' },
      { id: 'bek', groupId: null },
      {
        id: 'chol',
        availability: [{ start: MIDNIGHT + 9 * 60 * MINUTE, end: MIDNIGHT + 30 * 60 * MINUTE }],
      },
    ],
    vehicles: ['bus', 'van', 'car'].map((id, index) => ({
      id,
      kind: id === 'bus' ? ('bus' as const) : ('car' as const),
      seats: SEATS[id] ?? 0,
      driver: DRIVERS[id] ?? null,
      groupId: around.groups.find((group) => group === around.vehicleGroups[index]) ?? null,
    })),
    travelTimes: [
      ...typed(ROADS),
      ...typed(CAR_ROADS, 'car'),
      ...(around.walksAreTyped ? typed(WALKS, 'walk') : []),
    ],
    visits: around.visits.map(({ agreed, ...one }, index): AgendaVisit => {
      const id = VISITS[index] ?? '';
      const [from, quarters] =
        sessions.find(({ siteVisitId, time: at }) => siteVisitId === id && at)?.time ?? [];
      if (agreed === null || from === undefined || quarters === undefined) {
        return { ...one, id, groupIds: [], agreed: null };
      }
      const start = MIDNIGHT + (from * 15 + agreed) * MINUTE;
      return { ...one, id, groupIds: [], agreed: { start, end: start + quarters * 15 * MINUTE } };
    }),
    today: '2023-10-10',
  }));

function typed(table: Record<string, number>, mode?: 'car' | 'walk'): TravelTime[] {
  return Object.entries(table).map(([pair, minutes]) => {
    const [fromPlaceId = '', toPlaceId = ''] = pair.split(' ');
    return { fromPlaceId, toPlaceId, minutes, ...(mode && { mode }) };
  });
}

function westOpenings(): DatedWindow[] {
  return WEST_OPEN.map(({ day, from, until }) => ({
    date: DATES[day] ?? '',
    start: time(from),
    end: time(until),
  }));
}
