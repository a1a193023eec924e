import { describe, expect, test } from 'vitest';
import type { Activity } from '@/lib/activities/types';
import type { Draft, EditableSession, NamedPlace } from '@/lib/agenda/types/draft';
import { diffSnapshots } from './diff-snapshots';
import { freezeDraft } from './freeze-draft';
import { isSameAround } from './is-same-around';
import { nextSnapshot } from './next-snapshot';

const activity: Activity = {
  id: 'visit',
  projectId: 'joint',
  project: { slug: 'joint', title: { en: 'Joint project' }, isIllustrative: false },
  slug: 'visit-4',
  kind: 'study_visit',
  status: 'planning',
  title: { en: 'Study visit 4' },
  summary: null,
  startsOn: '2023-10-24',
  endsOn: '2023-10-26',
  timeZone: 'Asia/Seoul',
  city: 'Seoul',
  dayStartsAt: '08:00',
  dayEndsAt: '20:00',
  lunchFrom: '11:30',
  lunchUntil: '14:00',
  longestGap: 120,
  travelBuffer: 0,
  attendanceThreshold: 80,
  isPublic: false,
  version: 1,
  groups: [],
  visits: 0,
};

const place = (id: string, parentId: string | null = null): NamedPlace => ({
  id,
  parentId,
  name: { en: id },
  address: null,
  city: null,
  capacity: 40,
  latitude: null,
  longitude: null,
});

const session = (id: string, changed: Partial<EditableSession> = {}): EditableSession => ({
  id,
  kind: 'talk',
  title: { en: id },
  description: null,
  start: Date.parse('2023-10-24T00:00:00Z'),
  end: Date.parse('2023-10-24T01:00:00Z'),
  groupIds: [],
  placeId: null,
  people: [],
  duration: null,
  siteVisitId: null,
  mustFollowSessionId: null,
  vehicleIds: [],
  isTentative: false,
  languages: [],
  isPublic: true,
  version: 3,
  ...changed,
});

const draft = (sessions: EditableSession[]): Draft => ({
  activity: {
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    timeZone: activity.timeZone,
    dayHours: { start: '08:00', end: '20:00' },
    lunchWindow: null,
    longestGapMinutes: null,
    travelBufferMinutes: 0,
  },
  groups: [{ id: 'a', name: 'A', headCount: 14 }],
  sessions,
  places: [place('building'), place('hall', 'building'), place('far')],
  travelTimes: [{ fromPlaceId: 'building', toPlaceId: 'far', minutes: 30 }],
  headCount: 14,
  people: [],
  vehicles: [],
  visits: [],
  acknowledged: [],
});

describe('freezing a draft', () => {
  test('leaves out what has no time, and every place and road that nothing else needs', () => {
    const frozen = freezeDraft(
      draft([
        session('opening', { placeId: 'hall' }),
        session('tray', { start: null, end: null, placeId: 'far' }),
      ]),
      activity,
      [],
    );
    expect(frozen.sessions.map(({ id }) => id)).toEqual(['opening']);
    expect(frozen.places.map(({ id }) => id)).toEqual(['building', 'hall']);
    expect(frozen.travelTimes).toEqual([]);
  });

  test('keeps of people their name, title and part, and nothing that only the draft needs', () => {
    const person = {
      personId: 'sagong',
      role: 'interpreter',
      languages: ['ko', 'ru'],
      name: 'H. Sagong',
      nameNative: null,
      title: { en: 'Director' },
      groupId: 'a',
    } as const;
    const frozen = freezeDraft(draft([session('opening', { people: [person] })]), activity, []);
    expect(frozen.sessions).toEqual([
      {
        id: 'opening',
        kind: 'talk',
        title: { en: 'opening' },
        description: null,
        startsAt: '2023-10-24T00:00:00.000Z',
        endsAt: '2023-10-24T01:00:00.000Z',
        groupIds: [],
        placeId: null,
        people: [
          {
            personId: 'sagong',
            name: 'H. Sagong',
            nameNative: null,
            role: 'interpreter',
            title: { en: 'Director' },
          },
        ],
        isPublic: true,
        languages: [],
        siteVisitId: null,
      },
    ]);
  });
});

describe('of roads and vehicles', () => {
  const driven = draft([
    session('opening', { placeId: 'hall' }),
    session('later', { placeId: 'far' }),
  ]);
  const car = { fromPlaceId: 'hall', toPlaceId: 'far', minutes: 25, mode: 'car' } as const;
  const van = {
    id: 'van',
    kind: 'car',
    seats: 8,
    driver: null,
    groupId: 'a',
    name: 'Van',
    plate: null,
  } as const;

  test('a release keeps the minutes of each mode, the times of day, and which group goes by car', () => {
    const frozen = freezeDraft(
      {
        ...driven,
        activity: {
          ...driven.activity,
          travelFactors: [{ start: '07:00', end: '09:00', percent: 150 }],
        },
        travelTimes: [...driven.travelTimes, car],
        vehicles: [van],
      },
      activity,
      [],
    );
    expect(frozen.groups).toEqual([{ id: 'a', name: 'A', mode: 'car' }]);
    expect(frozen.travelTimes).toEqual([...driven.travelTimes, car]);
    expect(frozen.travelFactors).toEqual([{ start: '07:00', end: '09:00', percent: 150 }]);
  });

  test('a group with a car and a bus goes as slowly as the bus, as the draft says', () => {
    const bus = { ...van, id: 'bus', kind: 'bus', seats: 40 } as const;
    const frozen = freezeDraft({ ...driven, vehicles: [van, bus] }, activity, []);
    expect(frozen.groups).toEqual([{ id: 'a', name: 'A' }]);
  });

  test('it says nothing of what is as it always was, so nothing seems to have changed', () => {
    const plain = freezeDraft(driven, activity, []);
    const bus = { ...van, kind: 'bus', seats: 40 } as const;
    const byBus = { ...car, mode: 'bus' } as const;
    const frozen = freezeDraft(
      { ...driven, vehicles: [bus], travelTimes: [...driven.travelTimes, byBus] },
      activity,
      [],
    );
    expect(frozen.groups).toEqual(plain.groups);
    const { mode: _, ...road } = byBus;
    expect(frozen.travelTimes).toEqual([...plain.travelTimes, road]);
    expect('travelFactors' in frozen).toBe(false);
  });
});

describe('what no reader sees', () => {
  const published = freezeDraft(draft([session('opening')]), activity, []);
  test.each<[string, Partial<EditableSession>[]]>([
    ['whether it is tentative', [{ isTentative: true }]],
    ['the bus of a transfer', [{ vehicleIds: ['bus'] }]],
    ['what it must follow', [{ mustFollowSessionId: 'other' }]],
    ['which visit it is', [{ siteVisitId: 'visit' }]],
    ['how long something in the tray will take', [{}, { start: null, end: null, duration: 45 }]],
  ])('is no change: %s', (_, changed) => {
    const next = draft(changed.map((fields, n) => session(n === 0 ? 'opening' : 'tray', fields)));
    expect(diffSnapshots(published, freezeDraft(next, activity, []))).toEqual([]);
  });
});

describe('what stands around the sessions', () => {
  const frozen = freezeDraft(draft([session('opening', { placeId: 'hall' })]), activity, []);
  const published = nextSnapshot(null, frozen, '2023-10-02T09:00:00.000Z');

  test('is the same when only the status follows', () => {
    const running = { ...frozen, activity: { ...frozen.activity, status: 'running' as const } };
    expect(isSameAround(published, running)).toBe(true);
  });

  test.each([
    ['the title', { activity: { ...frozen.activity, title: { en: 'Visit 4' } } }],
    ['a group', { groups: [{ id: 'a', name: 'Alpha' }] }],
    ['a place', { places: [] }],
    [
      'a partner',
      { partners: [{ organizationId: 'nia', name: { en: 'NIA' }, role: 'host' as const }] },
    ],
  ])('is not when %s changes', (_, changed) => {
    expect(isSameAround(published, { ...frozen, ...changed })).toBe(false);
  });
});
