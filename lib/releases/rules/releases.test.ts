import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SESSION_KINDS } from '@/lib/core/vocabulary';
import { parseSnapshot } from '../schema';
import type {
  ChangeKind,
  DraftSession,
  ReleaseDraft,
  SnapshotPerson,
  SnapshotPlace,
} from '../types';
import { affectedGroups, diffSnapshots, sessionContent } from './diff-snapshots';
import { nextSnapshot } from './next-snapshot';

const MONDAY = '2023-10-02T09:00:00.000Z';
const FRIDAY = '2023-10-06T09:00:00.000Z';
const SUNDAY = '2023-10-08T09:00:00.000Z';

const place = (id: string, parentId: string | null = null): SnapshotPlace => ({
  id,
  parentId,
  name: { en: id },
  address: null,
  city: null,
  latitude: null,
  longitude: null,
});

const sagong: SnapshotPerson = {
  personId: 'sagong',
  name: 'H. Sagong',
  nameNative: null,
  role: 'speaker',
};
const anna: SnapshotPerson = {
  personId: 'anna',
  name: 'Anna',
  nameNative: null,
  role: 'interpreter',
};
const dataCentre: DraftSession = {
  id: 'data-centre',
  kind: 'site_visit',
  title: { en: 'Government data centre', ko: '정부 데이터 센터' },
  description: null,
  startsAt: '2023-10-25T04:10:00.000Z',
  endsAt: '2023-10-25T06:00:00.000Z',
  groupIds: ['A'],
  placeId: 'room-2',
  people: [sagong],
  isPublic: true,
  languages: ['ko'],
};
const dinner: DraftSession = {
  ...dataCentre,
  id: 'dinner',
  kind: 'meal',
  title: { en: 'Farewell dinner' },
  startsAt: '2023-10-26T09:00:00.000Z',
  endsAt: '2023-10-26T11:00:00.000Z',
  groupIds: [],
  placeId: null,
  people: [],
};

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
    status: 'planning',
  },
  project: { id: 'joint', slug: 'joint-project', title: { en: 'Joint project' } },
  partners: [],
  groups: [
    { id: 'A', name: 'A' },
    { id: 'B', name: 'B' },
  ],
  places: [place('hq'), place('room-2', 'hq'), place('room-4', 'hq')],
  travelTimes: [],
  sessions,
});

describe('the difference of two releases', () => {
  const kinds = (changed: Partial<DraftSession>) =>
    diffSnapshots(draftOf(dataCentre), draftOf({ ...dataCentre, ...changed })).map(
      ({ kind }) => kind,
    );

  test.each<[ChangeKind, Partial<DraftSession>]>([
    ['lengthened', { endsAt: '2023-10-25T06:05:00.000Z' }],
    ['shortened', { endsAt: '2023-10-25T05:55:00.000Z' }],
    ['place_changed', { placeId: 'room-4' }],
    ['place_changed', { placeId: null }],
    ['people_changed', { people: [] }],
    ['people_changed', { people: [{ ...sagong, role: 'moderator' }] }],
    ['people_changed', { people: [{ ...sagong, title: { en: 'Director', ko: '원장' } }] }],
    ['people_changed', { people: [sagong, anna] }],
    ['groups_changed', { groupIds: ['A', 'B'] }],
    ['title_changed', { title: { en: 'Government data centre', ko: '데이터 센터' } }],
    ['description_changed', { description: { en: 'Bring your passport.' } }],
    ['kind_changed', { kind: 'workshop' }],
    ['languages_changed', { languages: ['ko', 'ru'] }],
    ['visibility_changed', { isPublic: false }],
  ])('%s is seen', (kind, changed) => {
    expect(kinds(changed)).toEqual([kind]);
  });

  test('a session that moves keeps its length, and can move and grow at once', () => {
    const later = '2023-10-25T04:30:00.000Z';
    expect(kinds({ startsAt: later, endsAt: '2023-10-25T06:20:00.000Z' })).toEqual(['moved']);
    expect(kinds({ startsAt: later, endsAt: '2023-10-25T07:00:00.000Z' })).toEqual([
      'moved',
      'lengthened',
    ]);
  });

  test('several things at once are several changes, in a fixed order', () => {
    expect(
      kinds({
        startsAt: '2023-10-25T05:10:00.000Z',
        placeId: 'room-4',
        people: [anna],
        groupIds: ['B'],
        title: { en: 'Data centre' },
      }),
    ).toEqual([
      'moved',
      'shortened',
      'place_changed',
      'people_changed',
      'groups_changed',
      'title_changed',
    ]);
  });

  test('the order of people is their precedence, that of groups and languages is nothing', () => {
    const both = { ...dataCentre, people: [sagong, anna], groupIds: ['A', 'B'] };
    const turned = { ...both, people: [anna, sagong], groupIds: ['B', 'A'] };
    expect(diffSnapshots(draftOf(both), draftOf(turned)).map(({ kind }) => kind)).toEqual([
      'people_changed',
    ]);
  });

  test('the way something is written is no change', () => {
    expect(
      kinds({
        startsAt: '2023-10-25T13:10:00+09:00',
        title: { ko: '정부 데이터 센터', en: 'Government data centre', ru: '' },
      }),
    ).toEqual([]);
  });

  test('a new address of the building changes the sessions in its rooms', () => {
    const next = draftOf(dataCentre, dinner);
    next.places = [{ ...place('hq'), address: { en: 'Gate 2' } }, place('room-2', 'hq')];
    expect(diffSnapshots(draftOf(dataCentre, dinner), next)).toEqual([
      {
        kind: 'place_details_changed',
        sessionId: 'data-centre',
        before: dataCentre,
        after: dataCentre,
      },
    ]);
  });

  test('the first release adds everything, in the order of the agenda', () => {
    expect(diffSnapshots(null, draftOf(dinner, dataCentre))).toEqual([
      { kind: 'added', sessionId: 'data-centre', before: null, after: dataCentre },
      { kind: 'added', sessionId: 'dinner', before: null, after: dinner },
    ]);
  });
});

describe('who is told', () => {
  test('the groups before and after, and the people named on the session', () => {
    const changes = diffSnapshots(
      draftOf(dataCentre),
      draftOf({ ...dataCentre, groupIds: ['B'], people: [] }),
    );
    expect(affectedGroups(changes)).toEqual({
      everyone: false,
      groupIds: ['A', 'B'],
      personIds: ['sagong'],
    });
  });

  test('everyone, once a session without groups changes', () => {
    expect(affectedGroups(diffSnapshots(draftOf(dinner), draftOf())).everyone).toBe(true);
    expect(affectedGroups([])).toEqual({ everyone: false, groupIds: [], personIds: [] });
  });
});

describe('publishing', () => {
  const first = nextSnapshot(null, draftOf(dataCentre, dinner), MONDAY);
  const moved = { ...dataCentre, startsAt: '2023-10-25T04:30:00.000Z' };
  const second = nextSnapshot(first, draftOf(moved), FRIDAY);

  test('the first release starts every sequence at 0', () => {
    expect([first.number, first.firstPublishedAt]).toEqual([1, MONDAY]);
    expect(first.sessions).toEqual([
      { ...dataCentre, sequence: 0, lastModified: MONDAY, changedFrom: null },
      { ...dinner, sequence: 0, lastModified: MONDAY, changedFrom: null },
    ]);
  });

  test('a changed session gets the next sequence, the instant, and what it was', () => {
    expect([second.number, second.firstPublishedAt]).toEqual([2, MONDAY]);
    expect(second.sessions).toEqual([
      {
        ...moved,
        sequence: 1,
        lastModified: FRIDAY,
        changedFrom: {
          startsAt: dataCentre.startsAt,
          endsAt: dataCentre.endsAt,
          placeId: 'room-2',
          groupIds: ['A'],
        },
      },
    ]);
  });

  test('a removed session stays cancelled until it comes back, and its sequence goes on', () => {
    const gone = { ...dinner, sequence: 1, lastModified: FRIDAY, changedFrom: null };
    expect(second.cancelled).toEqual([gone]);
    const third = nextSnapshot(second, draftOf(moved), SUNDAY);
    expect(third.cancelled).toEqual([gone]);
    expect(third.sessions).toEqual(second.sessions);
    const fourth = nextSnapshot(third, draftOf(moved, dinner), SUNDAY);
    expect(fourth.cancelled).toEqual([]);
    expect(fourth.sessions.find(({ id }) => id === 'dinner')).toEqual({
      ...dinner,
      sequence: 2,
      lastModified: SUNDAY,
      changedFrom: null,
    });
  });

  test('a release says how people are announced and what drives whom; one from before says neither', () => {
    const draft = draftOf({ ...dataCentre, people: [{ ...sagong, title: { en: 'Director' } }] });
    draft.groups = [{ id: 'A', name: 'A', mode: 'car' }];
    draft.travelTimes = [{ fromPlaceId: 'hq', toPlaceId: 'room-2', minutes: 5, mode: 'car' }];
    draft.travelFactors = [{ start: '07:00', end: '09:00', percent: 150 }];
    const release = nextSnapshot(null, draft, MONDAY);
    expect(parseSnapshot(JSON.parse(JSON.stringify(release)))).toEqual(release);
    const { travelFactors: _, ...before } = release;
    expect(parseSnapshot(before)).toEqual(before);
  });

  test('a stored release is read back as it was, and a foreign document is refused', () => {
    expect(parseSnapshot(JSON.parse(JSON.stringify(second)))).toEqual(second);
    expect(() => parseSnapshot({ ...second, format: 2 })).toThrow('format');
  });
});

describe('any two agendas', () => {
  const minutes = fc.integer({ min: 0, max: 600 });
  const iso = (minute: number) =>
    new Date(Date.parse('2023-10-24T00:00:00Z') + minute * 60_000).toISOString();
  const sessions = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6'),
      kind: fc.constantFrom(...SESSION_KINDS),
      title: fc.record({ en: fc.constantFrom('Lunch', 'Talk') }),
      description: fc.constantFrom(null, { en: 'Bring your passport.' }),
      times: fc.tuple(minutes, fc.integer({ min: 5, max: 60 })),
      groupIds: fc.subarray(['A', 'B']),
      placeId: fc.constantFrom('hq', 'room-2', null),
      people: fc.subarray([sagong, { ...anna, title: { en: 'Ms' } }]),
      isPublic: fc.boolean(),
      languages: fc.subarray(['ko', 'ru']),
    }),
    { selector: ({ id }) => id },
  );
  const draft = sessions.map((list) =>
    draftOf(
      ...list.map(({ times: [start, length], ...session }) => ({
        ...session,
        startsAt: iso(start),
        endsAt: iso(start + length),
      })),
    ),
  );

  test('an agenda does not differ from itself', () => {
    fc.assert(
      fc.property(draft, (draft) => {
        expect(diffSnapshots(draft, structuredClone(draft))).toEqual([]);
      }),
    );
  });

  test('the changes turn the old agenda into the new one, and nothing less would', () => {
    fc.assert(
      fc.property(draft, draft, (old, next) => {
        const changes = diffSnapshots(old, next);
        const agenda = new Map(old.sessions.map((session) => [session.id, session]));
        for (const { sessionId, after } of changes) {
          if (after) agenda.set(sessionId, after);
          else agenda.delete(sessionId);
        }
        const byId = (a: DraftSession, b: DraftSession) => (a.id < b.id ? -1 : 1);
        expect([...agenda.values()].sort(byId)).toEqual([...next.sessions].sort(byId));
        const touched = new Set(changes.map(({ sessionId }) => sessionId));
        const untouched = next.sessions.filter(({ id }) => !touched.has(id));
        expect(old.sessions).toEqual(expect.arrayContaining(untouched));
      }),
    );
  });

  test('through any row of releases no sequence ever falls, and no session is forgotten', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 2, maxLength: 6 }), (drafts) => {
        const seen = new Map<string, number>();
        let release = nextSnapshot(null, draftOf(), MONDAY);
        for (const draft of drafts) {
          release = nextSnapshot(release, draft, FRIDAY);
          expect(
            release.sessions
              .map(sessionContent)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(draft.sessions.map(({ id }) => id).sort());
          const all = [...release.sessions, ...release.cancelled];
          for (const { id, sequence } of all) {
            expect(sequence).toBeGreaterThanOrEqual(seen.get(id) ?? 0);
            seen.set(id, sequence);
          }
          expect(all.length).toBe(seen.size);
        }
      }),
    );
  });
});
