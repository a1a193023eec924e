import { expect, test } from 'vitest';
import type { Draft, EditableSession, NamedPlace } from '@/lib/agenda/types/draft';
import type { Leg } from '@/lib/agenda/types/travel';
import { roadRows, walkRows } from './road-rows';

const place = (id: string, parentId: string | null = null): NamedPlace => ({
  id,
  parentId,
  name: { en: id },
  address: null,
  city: null,
  capacity: null,
  latitude: null,
  longitude: null,
});
const leg = (fromPlaceId: string, toPlaceId: string, changed: Partial<Leg> = {}): Leg => ({
  groupId: 'a',
  fromSessionId: null,
  toSessionId: null,
  fromPlaceId,
  toPlaceId,
  minutes: 35,
  estimated: false,
  mode: 'bus',
  availableMinutes: null,
  span: { start: 0, end: 0 },
  ...changed,
});
const session = (id: string, placeId: string, start: number | null) =>
  ({ id, placeId, start, groupIds: [] }) as Partial<EditableSession> as EditableSession;

const draft = (changed: Partial<Draft>): Draft =>
  ({
    places: [place('centre'), place('hall', 'centre'), place('cafe', 'centre'), place('port')],
    travelTimes: [],
    groups: [],
    sessions: [],
    ...changed,
  }) as Partial<Draft> as Draft;

test('a way is between sites, each direction once, and what is only estimated stands first', () => {
  const travelTimes = [{ fromPlaceId: 'centre', toPlaceId: 'lab', minutes: 20 }];
  const places = [...draft({}).places, place('lab')];
  const legs = [
    leg('hall', 'lab'),
    leg('lab', 'cafe'),
    leg('cafe', 'lab'),
    leg('hall', 'port', { estimated: true }),
    leg('hall', 'cafe', { mode: 'walk' }),
  ];
  expect(roadRows(draft({ travelTimes, places }), legs)).toEqual([
    {
      fromPlaceId: 'centre',
      toPlaceId: 'port',
      bus: null,
      car: null,
      instead: { minutes: 35, from: 'coordinates' },
    },
    { fromPlaceId: 'centre', toPlaceId: 'lab', bus: 20, car: null, instead: null },
    {
      fromPlaceId: 'lab',
      toPlaceId: 'centre',
      bus: null,
      car: null,
      instead: { minutes: 20, from: 'back' },
    },
  ]);
});

test('minutes that were typed between two rooms are edited between these rooms', () => {
  const travelTimes = [{ fromPlaceId: 'hall', toPlaceId: 'port', minutes: 50 }];
  expect(roadRows(draft({ travelTimes }), [leg('hall', 'port')])).toEqual([
    { fromPlaceId: 'hall', toPlaceId: 'port', bus: 50, car: null, instead: null },
  ]);
});

test('a walk is between two rooms of one site that follow each other, whichever way', () => {
  const sessions = [
    session('talk', 'hall', 1),
    session('lunch', 'cafe', 2),
    session('talk again', 'hall', 3),
    session('visit', 'port', 4),
    session('waiting', 'cafe', null),
  ];
  const travelTimes = [
    { fromPlaceId: 'cafe', toPlaceId: 'hall', minutes: 4, mode: 'walk' as const },
  ];
  expect(walkRows(draft({ sessions, travelTimes }))).toEqual([
    { fromPlaceId: 'cafe', toPlaceId: 'hall', walk: 4 },
  ]);
  expect(walkRows(draft({ sessions }))).toEqual([
    { fromPlaceId: 'hall', toPlaceId: 'cafe', walk: null },
  ]);
});
