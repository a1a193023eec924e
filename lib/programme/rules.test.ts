import { expect, test } from 'vitest';
import type { ReleaseSnapshot, SnapshotSession } from '@/lib/releases/types';
import { programmeDays } from './rules';

const text = (en: string) => ({ en });

function session(
  id: string,
  from: string,
  until: string,
  more: Partial<SnapshotSession> = {},
): SnapshotSession {
  return {
    id,
    kind: 'talk',
    title: text(id),
    description: null,
    startsAt: `2023-10-${from}:00Z`,
    endsAt: `2023-10-${until}:00Z`,
    groupIds: [],
    placeId: null,
    people: [{ personId: 'p', name: 'Suh Boram', nameNative: null, role: 'speaker' }],
    isPublic: true,
    languages: [],
    sequence: 0,
    lastModified: '2023-10-01T00:00:00Z',
    changedFrom: null,
    ...more,
  };
}

function release(sessions: SnapshotSession[]): ReleaseSnapshot {
  return {
    format: 1,
    number: 1,
    publishedAt: '2023-10-01T00:00:00Z',
    firstPublishedAt: '2023-10-01T00:00:00Z',
    activity: {
      id: 'visit',
      slug: 'visit',
      kind: 'study_visit',
      title: text('Visit'),
      summary: null,
      startsOn: '2023-10-24',
      endsOn: '2023-10-26',
      timeZone: 'Asia/Seoul',
      status: 'published',
    },
    project: { id: 'project', slug: 'project', title: text('Project') },
    partners: [],
    groups: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    places: [
      {
        id: 'nia',
        parentId: null,
        name: text('NIA'),
        address: null,
        city: text('Seoul'),
        latitude: null,
        longitude: null,
      },
      {
        id: 'hall',
        parentId: 'nia',
        name: text('Main hall'),
        address: null,
        city: null,
        latitude: null,
        longitude: null,
      },
    ],
    travelTimes: [],
    sessions,
    cancelled: [],
  };
}

/** Titles by part, and the lanes of what is apart. */
function outline(snapshot: ReleaseSnapshot) {
  return programmeDays(snapshot).map(({ date, parts }) => ({
    date,
    parts: parts.map((part) =>
      part.type === 'together'
        ? part.session.id
        : part.lanes.map(({ groupNames, sessions }) => [
            groupNames.join(),
            ...sessions.map(({ id }) => id),
          ]),
    ),
  }));
}

test('groups stand side by side between what everyone does', () => {
  const snapshot = release([
    session('dinner', '24T09:30', '24T11:00'),
    session('call centre', '24T04:40', '24T06:10', { groupIds: ['b'] }),
    session('traffic centre', '24T04:30', '24T06:15', { groupIds: ['a'] }),
    session('opening', '24T00:00', '24T00:30'),
    session('round table', '24T07:00', '24T08:30', { groupIds: ['a', 'b'] }),
  ]);
  expect(outline(snapshot)).toEqual([
    {
      date: '2023-10-24',
      parts: [
        'opening',
        [
          ['A', 'traffic centre'],
          ['B', 'call centre'],
        ],
        'round table',
        'dinner',
      ],
    },
  ]);
});

test('a day is a day in the zone of the activity', () => {
  const snapshot = release([session('breakfast', '24T22:30', '24T23:30')]);
  expect(outline(snapshot)).toEqual([{ date: '2023-10-25', parts: ['breakfast'] }]);
});

test('what is not public is not there, and no person is named', () => {
  const snapshot = release([
    session('open', '24T00:00', '24T01:00'),
    session('staff meeting', '24T01:00', '24T02:00', { isPublic: false }),
  ]);
  expect(outline(snapshot)).toEqual([{ date: '2023-10-24', parts: ['open'] }]);
  expect(JSON.stringify(programmeDays(snapshot))).not.toContain('Suh');
});

test('a room is in the city of its building', () => {
  const [day] = programmeDays(
    release([session('open', '24T00:00', '24T01:00', { placeId: 'hall' })]),
  );
  expect(day?.cities).toEqual([{ en: 'Seoul' }]);
  expect(day?.parts).toMatchObject([
    { session: { place: { en: 'Main hall' }, city: { en: 'Seoul' } } },
  ]);
});
