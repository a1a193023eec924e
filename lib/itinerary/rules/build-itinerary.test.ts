import { describe, expect, test } from 'vitest';
import { nextSnapshot } from '@/lib/releases/rules/next-snapshot';
import type { DraftSession, ReleaseDraft, SnapshotPlace } from '@/lib/releases/types';
import type { ItineraryItem, Reader } from '../types';
import { buildItinerary } from './build-itinerary';

const LONG_AGO = '2023-10-06T09:00:00.000Z';
/** A clock time of the visit, in Seoul. */
const seoul = (day: number, time: string) => new Date(`2023-10-${day}T${time}:00+09:00`);
const at = (day: number, time: string) => seoul(day, time).getTime();

const place = (id: string, more: Partial<SnapshotPlace> = {}): SnapshotPlace => ({
  id,
  parentId: null,
  name: { en: id },
  address: null,
  city: { en: 'Seoul' },
  latitude: null,
  longitude: null,
  ...more,
});

const session = (
  id: string,
  day: number,
  [from, until]: [string, string],
  more: Partial<DraftSession> = {},
): DraftSession => ({
  id,
  kind: 'talk',
  title: { en: id },
  description: null,
  startsAt: seoul(day, from).toISOString(),
  endsAt: seoul(day, until).toISOString(),
  groupIds: [],
  placeId: 'hall',
  people: [],
  isPublic: true,
  languages: [],
  ...more,
});

const workshop = session('workshop', 24, ['09:30', '12:00'], { kind: 'workshop' });
const lunch = session('lunch', 24, ['12:00', '13:00'], { kind: 'meal', placeId: 'canteen' });
const traffic = session('traffic', 24, ['13:30', '15:15'], { groupIds: ['A'], placeId: 'traffic' });
const callCentre = session('calls', 24, ['13:40', '15:10'], { groupIds: ['B'], placeId: 'calls' });
const roundTable = session('round table', 24, ['16:00', '17:30'], {
  people: [
    { personId: 'sagong', name: 'H. Sagong', nameNative: '사공', role: 'speaker' },
    { personId: 'anna', name: 'Anna', nameNative: null, role: 'interpreter' },
  ],
});
const dataCentre = session('data centre', 25, ['10:00', '12:00'], {
  groupIds: ['A'],
  placeId: 'data',
});

const draftOf = (...sessions: DraftSession[]): ReleaseDraft => ({
  activity: {
    id: 'visit-4',
    slug: 'study-visit-4',
    kind: 'study_visit',
    title: { en: 'Study visit 4' },
    summary: null,
    startsOn: '2023-10-24',
    endsOn: '2023-10-26',
    timeZone: 'Asia/Seoul',
    status: 'published',
  },
  project: { id: 'joint', slug: 'joint-project', title: { en: 'Joint project' } },
  partners: [],
  groups: [],
  places: [
    place('headquarters', { address: { en: 'Gate 2' }, latitude: 37.5, longitude: 127 }),
    place('hall', { parentId: 'headquarters' }),
    place('canteen', { parentId: 'headquarters' }),
    place('traffic'),
    place('calls'),
    place('data', { city: { en: 'Daejeon' } }),
  ],
  travelTimes: [
    { fromPlaceId: 'headquarters', toPlaceId: 'calls', minutes: 40 },
    { fromPlaceId: 'headquarters', toPlaceId: 'traffic', minutes: 30 },
    { fromPlaceId: 'hall', toPlaceId: 'data', minutes: 140 },
  ],
  sessions,
});

const whole = draftOf(workshop, lunch, traffic, callCentre, roundTable, dataCentre);
const first = nextSnapshot(null, whole, LONG_AGO);
const inB: Reader = { groupId: 'B', personId: 'nino' };
const inA: Reader = { groupId: 'A', personId: 'aigerim' };
const nobody: Reader = { groupId: null, personId: 'driver' };

const name = (item: ItineraryItem) =>
  item.type === 'leg' ? `${item.leg.minutes} min` : `${item.type} ${item.session.id}`;
const dayOf = (reader: Reader, release = first, now = at(24, '10:18')) =>
  buildItinerary(release, reader, now).days.map(({ date, items }) => [date, items.map(name)]);

describe('what is on an itinerary', () => {
  test('the sessions of the own group and of everyone, with the ways in between', () => {
    expect(dayOf(inB)).toEqual([
      [
        '2023-10-24',
        [
          'session workshop',
          'session lunch',
          '40 min',
          'session calls',
          '40 min',
          'session round table',
        ],
      ],
    ]);
    expect(dayOf(inA).map(([date]) => date)).toEqual(['2023-10-24', '2023-10-25']);
  });

  test('without a group only what is for everyone, and what names the person', () => {
    expect(dayOf(nobody)).toEqual([
      ['2023-10-24', ['session workshop', 'session lunch', 'session round table']],
    ]);
    const release = nextSnapshot(
      null,
      draftOf({ ...callCentre, people: roundTable.people }),
      LONG_AGO,
    );
    expect(dayOf({ groupId: 'A', personId: 'anna' }, release)).toEqual([
      ['2023-10-24', ['session calls']],
    ]);
  });

  test('the ways take as long as what drives the group', () => {
    const places = { fromPlaceId: 'headquarters', toPlaceId: 'calls' };
    const driven: ReleaseDraft = {
      ...whole,
      groups: [{ id: 'B', name: 'B', mode: 'car' }],
      travelTimes: [...whole.travelTimes, { ...places, minutes: 25, mode: 'car' }],
    };
    const legs = (reader: Reader) =>
      dayOf(reader, nextSnapshot(null, driven, LONG_AGO))
        .flatMap(([, items]) => items)
        .filter((item) => String(item).endsWith(' min'));
    expect(legs(inB)).toEqual(['25 min', '25 min']);
    expect(legs(inA)).toEqual(['30 min', '30 min']);
  });

  test('a transfer on the agenda stands for its leg', () => {
    const bus = session('bus', 24, ['13:00', '13:40'], { kind: 'transfer', placeId: null });
    const release = nextSnapshot(null, draftOf(lunch, bus, callCentre), LONG_AGO);
    expect(dayOf(inB, release)).toEqual([
      ['2023-10-24', ['session lunch', 'session bus', 'session calls']],
    ]);
  });

  test('a room has the address of its building, and no ids of people leave', () => {
    const { now, days } = buildItinerary(first, { ...inB, personId: 'anna' }, at(24, '10:18'));
    expect(now?.session.place).toEqual({
      id: 'hall',
      name: { en: 'hall' },
      parentName: { en: 'headquarters' },
      address: { en: 'Gate 2' },
      city: { en: 'Seoul' },
      latitude: 37.5,
      longitude: 127,
    });
    const last = days[0]?.items.at(-1);
    expect(last?.type === 'session' && last.session).toMatchObject({
      ownRole: 'interpreter',
      people: [
        { name: 'H. Sagong', nameNative: '사공', role: 'speaker' },
        { name: 'Anna', nameNative: null, role: 'interpreter' },
      ],
    });
    expect(JSON.stringify(days)).not.toContain('sagong');
  });
});

describe('now and next', () => {
  test('now says what is left of it, next says how to get there', () => {
    const { now, next } = buildItinerary(first, inB, at(24, '12:15'));
    expect([now?.session.id, now?.minutesLeft, now?.elapsedShare]).toEqual(['lunch', 45, 0.25]);
    expect([next?.session.id, next?.minutesUntil]).toEqual(['calls', 85]);
    expect(next?.leg).toMatchObject({
      minutes: 40,
      estimated: false,
      leaveBy: seoul(24, '13:00').toISOString(),
      arriveBy: seoul(24, '13:40').toISOString(),
    });
  });

  test('at the minute when one session ends and the next begins, the next is on', () => {
    const { now } = buildItinerary(first, inB, at(24, '12:00'));
    expect([now?.session.id, now?.elapsedShare]).toEqual(['lunch', 0]);
    expect(buildItinerary(first, inB, at(24, '12:00') - 1).now?.minutesLeft).toBe(1);
  });

  test('on the way nothing is on, and after the last session nothing follows', () => {
    expect(buildItinerary(first, inB, at(24, '13:10')).now).toBe(null);
    expect(buildItinerary(first, inB, at(24, '18:00'))).toMatchObject({ now: null, next: null });
  });

  test('of two sessions at once, the one where the person has something to do is on', () => {
    const talk = session('own talk', 24, ['09:00', '12:00'], { people: roundTable.people });
    const release = nextSnapshot(null, draftOf(workshop, talk), LONG_AGO);
    const id = (personId: string) =>
      buildItinerary(release, { groupId: null, personId }, at(24, '10:00')).now?.session.id;
    expect([id('anna'), id('nino')]).toEqual(['own talk', 'workshop']);
  });
});

describe('the day to open', () => {
  test.each([
    ['before the visit, the first', 20, '2023-10-24'],
    ['during it, today', 25, '2023-10-25'],
    ['after it, the last', 28, '2023-10-25'],
  ])('%s', (_, day, date) => {
    expect(buildItinerary(first, inA, at(day, '10:00')).currentDate).toBe(date);
  });

  test('none, while there is no agenda', () => {
    const empty = nextSnapshot(null, draftOf(), LONG_AGO);
    expect(buildItinerary(empty, inA, at(24, '10:00'))).toMatchObject({
      now: null,
      next: null,
      days: [],
      currentDate: null,
      changesOnCurrentDate: 0,
    });
  });
});

describe('what changed', () => {
  const LAST_NIGHT = seoul(23, '21:00').toISOString();
  const release = nextSnapshot(
    first,
    draftOf(
      { ...workshop, groupIds: ['A'] },
      lunch,
      { ...callCentre, startsAt: seoul(24, '13:50').toISOString() },
      { ...traffic, groupIds: ['A', 'B'] },
      session('farewell', 24, ['19:00', '20:00'], { placeId: null }),
    ),
    LAST_NIGHT,
  );
  const changes = (reader: Reader, now: number) =>
    buildItinerary(release, reader, now).days.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.type === 'leg' || !item.session.change
          ? []
          : [[item.session.id, item.session.change.kind, item.session.change.startsAt]],
      ),
    );

  test('within a day: old times, new sessions, and those that are gone for this person', () => {
    expect(changes(inB, at(24, '10:18'))).toEqual([
      ['workshop', 'cancelled', null],
      ['traffic', 'added', null],
      ['calls', 'changed', callCentre.startsAt],
      ['round table', 'cancelled', null],
      ['farewell', 'added', null],
    ]);
    expect(buildItinerary(release, inB, at(24, '10:18')).changesOnCurrentDate).toBe(5);
  });

  test('a cancelled session is neither now nor next', () => {
    expect(buildItinerary(release, inB, at(24, '10:18'))).toMatchObject({
      now: null,
      next: { session: { id: 'lunch' } },
    });
  });

  test('after a day nothing is marked and what is gone is gone', () => {
    expect(changes(inB, at(24, '21:00'))).toEqual([]);
    expect(dayOf(inB, release, at(24, '21:00')).flat(2)).not.toContain('cancelled round table');
  });

  test('nothing of the first release is a change', () => {
    const fresh = nextSnapshot(null, whole, LAST_NIGHT);
    expect(buildItinerary(fresh, inB, at(24, '10:18')).changesOnCurrentDate).toBe(0);
  });
});

describe('home time', () => {
  test('says how far the clocks of home are, and the date where it is another one', () => {
    const night = session('night train', 24, ['02:00', '06:00']);
    const release = nextSnapshot(null, draftOf(night, workshop), LONG_AGO);
    const { homeTime, days } = buildItinerary(release, inA, at(24, '10:18'), 'Asia/Baku');
    expect(homeTime).toEqual({ timeZone: 'Asia/Baku', shiftMinutes: -300 });
    expect(
      days.flatMap(({ date, items }) =>
        items.map((item) => item.type === 'session' && [date, item.session.homeDate]),
      ),
    ).toEqual([
      ['2023-10-24', '2023-10-23'],
      ['2023-10-24', null],
    ]);
  });

  test('follows the summer time of a city', () => {
    const shift = (day: number) =>
      buildItinerary(first, inA, at(day, '12:00'), 'Europe/Berlin').homeTime?.shiftMinutes;
    expect([shift(28), shift(30)]).toEqual([-420, -480]);
  });
});
