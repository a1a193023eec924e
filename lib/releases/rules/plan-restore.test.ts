import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '@/lib/agenda/rules/edits';
import type { KnownSession } from '@/lib/agenda/rules/fold-edits';
import type { Draft, EditableSession, SessionPerson } from '@/lib/agenda/types/draft';
import type { DraftSession } from '../types';
import { diffSnapshots } from './diff-snapshots';
import { planRestore, stillPossible } from './plan-restore';

const START = Date.parse('2023-10-24T00:00:00Z');
const speaker: SessionPerson = {
  personId: 'sagong',
  role: 'speaker',
  languages: ['ko'],
  name: 'H. Sagong',
  nameNative: null,
  title: null,
  groupId: null,
};
const director = { ...speaker, title: { en: 'Director' } };

const drafted = fc.record({
  kind: fc.constantFrom('talk', 'meal', 'site_visit'),
  title: fc.constantFrom({ en: 'Lunch' }, { en: 'Talk', ko: '강연' }),
  description: fc.constantFrom(null, { en: 'Bring your badge.' }),
  start: fc.integer({ min: 0, max: 100 }),
  length: fc.integer({ min: 1, max: 24 }),
  groupIds: fc.subarray(['A', 'B']),
  placeId: fc.constantFrom('hall', null),
  people: fc.constantFrom([], [speaker], [director], [director, { ...speaker, role: 'moderator' }]),
  languages: fc.subarray(['ko', 'ru']),
  isPublic: fc.boolean(),
  isTentative: fc.boolean(),
  isRemoved: fc.boolean(),
  hasTime: fc.boolean(),
});
/** One row for each of five sessions: a row stays for life, whatever becomes of the session. */
const rows = fc.tuple(drafted, drafted, drafted, drafted, drafted).map((list) =>
  list.map(
    ({ start, length, isRemoved, hasTime, ...content }, n): KnownSession => ({
      isRemoved,
      session: {
        ...(content as Pick<
          EditableSession,
          | 'kind'
          | 'title'
          | 'description'
          | 'groupIds'
          | 'placeId'
          | 'people'
          | 'languages'
          | 'isPublic'
          | 'isTentative'
        >),
        id: `s${n}`,
        start: hasTime ? START + start * 300_000 : null,
        end: hasTime ? START + (start + length) * 300_000 : null,
        duration: null,
        siteVisitId: null,
        mustFollowSessionId: null,
        vehicleIds: [],
        version: 1,
      },
    }),
  ),
);

function draftOf(known: readonly KnownSession[]): Draft {
  return {
    activity: {
      startsOn: '2023-10-24',
      endsOn: '2023-10-26',
      timeZone: 'Asia/Seoul',
      dayHours: { start: '08:00', end: '20:00' },
      lunchWindow: null,
      longestGapMinutes: null,
      travelBufferMinutes: 0,
    },
    groups: [],
    sessions: known.flatMap(({ session, isRemoved }) => (isRemoved ? [] : [session])),
    places: [],
    travelTimes: [],
    headCount: 0,
    people: [],
    vehicles: [],
    visits: [],
    acknowledged: [],
  };
}
const removedOf = (known: readonly KnownSession[]) =>
  new Map(known.flatMap(({ session, isRemoved }) => (isRemoved ? [[session.id, session]] : [])));

/** What a release of this draft would hold. */
const released = ({ sessions }: Pick<Draft, 'sessions'>): DraftSession[] =>
  sessions.flatMap(({ start, end, ...session }) =>
    start === null || end === null
      ? []
      : [
          {
            id: session.id,
            kind: session.kind,
            title: session.title,
            description: session.description,
            startsAt: new Date(start).toISOString(),
            endsAt: new Date(end).toISOString(),
            groupIds: [...session.groupIds],
            placeId: session.placeId,
            people: session.people.map(({ personId, name, nameNative, role, title }) => ({
              personId,
              name,
              nameNative,
              role,
              ...(title && { title }),
            })),
            isPublic: session.isPublic,
            languages: [...session.languages],
          },
        ],
  );

describe('restoring', () => {
  test('makes of any draft one that any release would come out of again, and then finds nothing to do', () => {
    fc.assert(
      fc.property(rows, rows, (now, then) => {
        const target = released(draftOf(then));
        const known = new Map(now.map((row) => [row.session.id, row]));
        const edits = planRestore(target, known);
        const people = new Map([['sagong', { id: 'sagong', name: 'H. Sagong', nameNative: null }]]);
        const draft = applyEdits(draftOf(now), edits, { removed: removedOf(now), people });
        const agenda = (sessions: DraftSession[]) => ({ sessions, places: [] });
        expect(diffSnapshots(agenda(released(draft)), agenda(target))).toEqual([]);

        const left = new Map(draft.sessions.map((session) => [session.id, session]));
        const after = now.map(({ session }) => ({
          session: left.get(session.id) ?? session,
          isRemoved: !left.has(session.id),
        }));
        expect(planRestore(target, new Map(after.map((row) => [row.session.id, row])))).toEqual([]);
        const waiting = now.filter(
          ({ session, isRemoved }) => !isRemoved && session.start === null,
        );
        expect(waiting.filter(({ session }) => !left.has(session.id))).toEqual([]);
        const changed = now.filter(({ session: { id, isTentative } }) =>
          left.has(id) ? left.get(id)?.isTentative !== isTentative : false,
        );
        expect(changed).toEqual([]);
      }),
    );
  });

  test('names who somebody is by now, once in each role', () => {
    const [both] = stillPossible(
      released({
        sessions: [
          {
            ...draftSession,
            people: [speaker, { ...speaker, personId: 'double' }, { ...speaker, personId: 'gone' }],
          },
        ],
      }),
      {
        groupIds: new Set(),
        placeIds: new Set(),
        personIds: new Map([
          ['sagong', 'sagong'],
          ['double', 'sagong'],
        ]),
      },
    );
    expect(both?.people.map(({ personId, role }) => [personId, role])).toEqual([
      ['sagong', 'speaker'],
    ]);
    expect(both?.placeId).toBe(null);
  });
});

const draftSession: EditableSession = {
  id: 's1',
  kind: 'talk',
  title: { en: 'Talk' },
  description: null,
  start: START,
  end: START + 3_600_000,
  groupIds: [],
  placeId: 'hall',
  people: [],
  duration: null,
  siteVisitId: null,
  mustFollowSessionId: null,
  vehicleIds: [],
  isTentative: false,
  languages: [],
  isPublic: true,
  version: 1,
};
