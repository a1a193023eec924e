import { describe, expect, test } from 'vitest';
import type { AgendaChange, ChangeKind, DraftSession, Reader } from '../types';
import { changesFor, missingTranslations, readersToTell } from './changes-for';
import { type ChangeReader, changesBySession, describeChange, groupNames } from './describe-change';

const reader: ChangeReader = {
  locale: 'en',
  timeZone: 'Asia/Seoul',
  names: {
    places: new Map([
      ['room-2', { en: 'Room 2' }],
      ['room-4', { en: 'Room 4' }],
    ]),
    groups: new Map([
      ['b', 'B'],
      ['a', 'A'],
    ]),
  },
  word: (key, values) => (values ? `${key} ${Object.values(values).join(' ')}` : key),
  kind: (kind) => `a ${kind}`,
  language: (code) => code.toUpperCase(),
};

const visit: DraftSession = {
  id: 'visit',
  kind: 'site_visit',
  title: { en: 'Data centre', ko: '데이터 센터' },
  description: null,
  startsAt: '2023-10-25T04:30:00.000Z',
  endsAt: '2023-10-25T06:20:00.000Z',
  groupIds: ['a'],
  placeId: 'room-2',
  people: [{ personId: 'sagong', name: 'H. Sagong', nameNative: null, role: 'speaker' }],
  isPublic: true,
  languages: ['ko'],
};

const change = (
  kind: ChangeKind,
  before: Partial<DraftSession> | null,
  after: Partial<DraftSession> | null,
): AgendaChange => ({
  kind,
  sessionId: 'visit',
  before: before && { ...visit, ...before },
  after: after && { ...visit, ...after },
});

describe('a change in words', () => {
  test.each<[string, AgendaChange, string | null, string]>([
    ['a new session', change('added', null, {}), 'notThere', '13:30–15:20'],
    ['one that is gone', change('removed', {}, null), '13:30–15:20', 'takenOut'],
    [
      'a move keeps to the start',
      change('moved', {}, { startsAt: '2023-10-25T04:10:00Z', endsAt: '2023-10-25T06:00:00Z' }),
      '13:30',
      '13:10',
    ],
    [
      'a move that also changes the length says both ends',
      change('moved', {}, { startsAt: '2023-10-25T04:10:00Z' }),
      '13:30–15:20',
      '13:10–15:20',
    ],
    [
      'a move to another day names both days',
      change('moved', {}, { startsAt: '2023-10-26T04:30:00Z', endsAt: '2023-10-26T06:20:00Z' }),
      'Wed 25 Oct, 13:30',
      'Thu 26 Oct, 13:30',
    ],
    [
      'a longer one',
      change('lengthened', {}, { endsAt: '2023-10-25T06:30:00Z' }),
      'until 15:20',
      'until 15:30',
    ],
    ['another room', change('place_changed', {}, { placeId: 'room-4' }), 'Room 2', 'Room 4'],
    ['no room any more', change('place_changed', {}, { placeId: null }), 'Room 2', 'noPlace'],
    ['a new address', change('place_details_changed', {}, {}), null, 'details'],
    ['other people', change('people_changed', {}, { people: [] }), 'H. Sagong', 'nobody'],
    [
      'other groups',
      change('groups_changed', { groupIds: ['b', 'a'] }, { groupIds: [] }),
      'group A, group B',
      'everyone',
    ],
    [
      'another title',
      change('title_changed', {}, { title: { en: 'Archive' } }),
      'Data centre',
      'Archive',
    ],
    ['another description', change('description_changed', {}, {}), null, 'description'],
    ['another kind', change('kind_changed', {}, { kind: 'talk' }), 'a site_visit', 'a talk'],
    [
      'other languages',
      change('languages_changed', { languages: [] }, { languages: ['ko', 'ru'] }),
      'noLanguage',
      'KO, RU',
    ],
    [
      'hidden from the public',
      change('visibility_changed', {}, { isPublic: false }),
      'public',
      'hidden',
    ],
  ])('%s', (_, given, before, after) => {
    expect(describeChange(given, reader)).toEqual({ before, after });
  });

  test('a move says the new length already, so "longer" beside it is left out', () => {
    const kinds = (...given: ChangeKind[]) =>
      changesBySession(given.map((kind) => change(kind, {}, {}))).map((own) =>
        own.map(({ kind }) => kind),
      );
    expect(kinds('moved', 'lengthened', 'place_changed')).toEqual([['moved', 'place_changed']]);
    expect(kinds('shortened')).toEqual([['shortened']]);
  });

  test('groups that nobody knows any more have no name', () => {
    expect(groupNames(['a', 'gone'], reader)).toBe('group A');
  });
});

describe('who is told what', () => {
  const forA = change('moved', {}, {});
  const fromAToB = { ...change('groups_changed', {}, { groupIds: ['b'] }), sessionId: 'swap' };
  const forAll = { ...change('moved', {}, { groupIds: [] }), sessionId: 'all' };
  const all = [forA, fromAToB, forAll];
  const told = (personId: string, groupId: string | null) =>
    changesFor(all, { personId, groupId }).map(({ sessionId }) => sessionId);

  test('a group, of its sessions before and after', () => {
    expect(told('somebody', 'a')).toEqual(['visit', 'swap', 'all']);
    expect(told('somebody', 'b')).toEqual(['swap', 'all']);
  });

  test('somebody without a group, of what is for everyone', () => {
    expect(told('somebody', null)).toEqual(['all']);
  });

  test('whoever is named, wherever they move', () => {
    expect(told('sagong', 'b')).toEqual(['visit', 'swap', 'all']);
  });

  test('nobody without an address or without a change', () => {
    const person = (name: string, groupId: string, email: string | null): Reader => ({
      personId: name,
      takesPart: true,
      groupId,
      name,
      email,
      locale: 'en',
    });
    const readers = [
      person('A', 'a', 'a@test.example'),
      person('B', 'b', 'b@test.example'),
      person('Silent', 'a', null),
    ];
    expect(readersToTell([forA], readers).map(({ name, changes }) => [name, changes])).toEqual([
      ['A', [forA]],
    ]);
  });
});

test('missing titles are counted once a session and language, of what stays on the agenda', () => {
  const changes = [
    change('moved', {}, {}),
    change('place_changed', {}, {}),
    { ...change('removed', {}, null), sessionId: 'gone' },
    { ...change('added', null, { title: { en: 'Lunch', ru: ' ' } }), sessionId: 'lunch' },
  ];
  expect(missingTranslations(changes)).toEqual([
    { locale: 'ru', missing: 2, of: 2 },
    { locale: 'ko', missing: 1, of: 2 },
  ]);
});
