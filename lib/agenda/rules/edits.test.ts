import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SESSION_KINDS } from '@/lib/core/vocabulary';
import type { Draft, EditableSession, SessionContent } from '../types/draft';
import type { DraftEdit } from '../types/edits';
import { applyEdits, contentOf, invertEdits } from './edits';
import { agendaOf } from './testing/example-agenda';

const NAMES = { anna: 'Anna Kim', bek: 'Bek Sadykov' };

const content: fc.Arbitrary<SessionContent> = fc.record({
  kind: fc.constantFrom(...SESSION_KINDS),
  title: fc.record({ en: fc.constantFrom('Lunch', 'Visit', 'Talk') }),
  description: fc.constantFrom(null, { en: 'In the main hall' }),
  duration: fc.constantFrom(null, 60),
  placeId: fc.constantFrom(null, 'sejong', 'hall'),
  siteVisitId: fc.constantFrom(null, 'visit'),
  groupIds: fc.subarray(['A', 'B']),
  languages: fc.subarray(['en', 'ko', 'ru']),
  mustFollowSessionId: fc.constantFrom(null, 's1'),
  vehicleIds: fc.subarray(['bus', 'van']),
  isTentative: fc.boolean(),
  isPublic: fc.boolean(),
  start: fc.constantFrom(null, 0, 1, 2),
  end: fc.constantFrom(3, 4),
  people: fc.subarray(['anna', 'bek'] as const).map((ids) =>
    ids.map((personId) => ({
      personId,
      role: 'speaker' as const,
      languages: ['en'],
      title: { en: 'Director' },
    })),
  ),
});

const sessionOf = (id: string, { people, ...rest }: SessionContent): EditableSession => ({
  ...rest,
  id,
  version: 7,
  people: people.map(({ personId, role }) => ({
    personId,
    role,
    languages: ['en'],
    title: { en: 'Director' },
    name: NAMES[personId as keyof typeof NAMES],
    nameNative: null,
    groupId: null,
  })),
});

const draftOf = (sessions: EditableSession[], acknowledged: Draft['acknowledged'] = []): Draft => ({
  ...agendaOf([]),
  sessions,
  acknowledged,
  groups: [],
  places: [],
  travelTimes: [],
  headCount: 0,
  people: [],
  vehicles: [],
  visits: [],
});

const IDS = ['s0', 's1', 's2', 's3'];
const sessionId = fc.constantFrom(...IDS, 'elsewhere');
const conflictKey = fc.constantFrom('gap A', 'gap B');
const edit: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc.record({ type: fc.constant('create' as const), sessionId, content }),
  fc.record({
    type: fc.constant('change' as const),
    sessionId,
    changes: fc
      .tuple(content, fc.subarray(['start', 'end', 'title', 'people', 'groupIds'] as const))
      .map(([all, fields]) => Object.fromEntries(fields.map((field) => [field, all[field]]))),
  }),
  fc.record({ type: fc.constant('remove' as const), sessionId }),
  fc.record({ type: fc.constant('restore' as const), sessionId }),
  fc.record({
    type: fc.constant('acknowledge' as const),
    conflictKey,
    factsKey: fc.constantFrom('before', 'after'),
    note: fc.constantFrom(null, 'They know'),
  }),
  fc.record({ type: fc.constant('withdraw' as const), conflictKey }),
);
const drafts = fc
  .record({
    contents: fc.array(content, { maxLength: IDS.length }),
    acknowledged: fc.subarray(['gap A', 'gap B']),
  })
  .map(({ contents, acknowledged }) =>
    applyEdits(
      draftOf(contents.map((one, index) => sessionOf(`s${index}`, one))),
      acknowledged.map((key) => ({
        type: 'acknowledge',
        conflictKey: key,
        factsKey: 'first',
        note: null,
      })),
    ),
  );

const byKey = ({ acknowledged }: Draft) =>
  acknowledged.toSorted((a, b) => (a.conflictKey < b.conflictKey ? -1 : 1));
const people = new Map(
  Object.entries(NAMES).map(([id, name]) => [id, { id, name, nameNative: null }]),
);

describe('edits of a draft', () => {
  test('what undoes any edits leaves the draft as it was before them', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.array(edit, { maxLength: 8 }),
        fc.subarray(['elsewhere']),
        content,
        (draft, edits, gone, goneContent) => {
          const before = new Map(gone.map((id) => [id, sessionOf(id, goneContent)]));
          const surroundings = { people, removed: before };
          const after = applyEdits(draft, edits, { ...surroundings, removed: all(draft, before) });
          const undo = invertEdits(draft, edits, surroundings);
          const back = applyEdits(after, undo, { people, removed: all(draft, before) });
          expect(back.sessions).toEqual(draft.sessions);
          expect(byKey(back)).toEqual(byKey(draft));
        },
      ),
      { numRuns: 1_000 },
    );

    /** Everything that these edits may bring back: only what they took away themselves, or was away before. */
    function all(draft: Draft, gone: ReadonlyMap<string, EditableSession>) {
      return new Map([...gone, ...draft.sessions.map((one) => [one.id, one] as const)]);
    }
  });

  const [talk] = fc.sample(content, { numRuns: 1, seed: 1 }).map((one) => ({
    ...one,
    start: 1,
    people: [{ personId: 'anna', role: 'speaker' as const, languages: [], title: null }],
  }));
  if (!talk) throw new Error('fast-check made nothing');

  test('a new session has version 0, stands where its time is, and knows the names of its people', () => {
    const early = sessionOf('early', { ...talk, start: 0 });
    const waiting = sessionOf('waiting', { ...talk, start: null, end: null });
    const { sessions } = applyEdits(
      draftOf([waiting, early]),
      [{ type: 'create', sessionId: 'new', content: talk }],
      { people },
    );
    expect(sessions.map(({ id, version }) => [id, version])).toEqual([
      ['early', 7],
      ['new', 0],
      ['waiting', 7],
    ]);
    expect(sessions[1]?.people).toEqual([
      {
        personId: 'anna',
        role: 'speaker',
        languages: [],
        title: null,
        name: 'Anna Kim',
        nameNative: null,
        groupId: null,
      },
    ]);
  });

  test('what undoes a change names only the fields that it changed', () => {
    const draft = draftOf([sessionOf('talk', talk)]);
    const changes = { start: 2, end: talk.end, isPublic: talk.isPublic };
    expect(invertEdits(draft, [{ type: 'change', sessionId: 'talk', changes }])).toEqual([
      { type: 'change', sessionId: 'talk', changes: { start: 1 } },
    ]);
  });

  test('the inverse of every kind of edit, last first', () => {
    const draft = draftOf([sessionOf('talk', talk)]);
    const edits: DraftEdit[] = [
      { type: 'create', sessionId: 'new', content: talk },
      { type: 'remove', sessionId: 'talk' },
      { type: 'acknowledge', conflictKey: 'gap A', factsKey: 'facts', note: 'They know' },
      { type: 'withdraw', conflictKey: 'gap A' },
    ];
    expect(invertEdits(draft, edits)).toEqual([
      { type: 'acknowledge', conflictKey: 'gap A', factsKey: 'facts', note: 'They know' },
      { type: 'withdraw', conflictKey: 'gap A' },
      { type: 'restore', sessionId: 'talk' },
      { type: 'remove', sessionId: 'new' },
    ]);
  });

  test('the content of a session is what an editor can say about it', () => {
    const session = { ...sessionOf('talk', talk), expected: 12 };
    expect(contentOf(session)).toEqual({
      ...talk,
      people: [{ personId: 'anna', role: 'speaker', languages: ['en'], title: { en: 'Director' } }],
    });
  });
});
