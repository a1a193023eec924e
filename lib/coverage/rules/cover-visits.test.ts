import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import { agendaOf, at, session } from '@/lib/agenda/rules/testing/example-agenda';
import { randomAgenda } from '@/lib/agenda/rules/testing/random-agenda';
import type { AgendaInput, AgendaSession, AgendaVisit } from '@/lib/agenda/types/agenda';
import type { Conflict } from '@/lib/agenda/types/conflict';
import { COVERED, type Covered } from '../types';
import { coverVisits } from './cover-visits';

/** Which conflicts of a session, its visit or its groups are about what a visit needs. */
const WARNED: Record<
  Exclude<Covered, 'escort'>,
  (conflict: Conflict, of: AgendaSession) => boolean
> = {
  host: ({ code, sessionIds }, { id }) => code === 'host_unconfirmed' && sessionIds.includes(id),
  interpreter: ({ code, sessionIds }, { id }) =>
    code === 'language_missing' && sessionIds.includes(id),
  vehicle: ({ code, params, sessionIds, groupIds }, { id, groupIds: whose }) =>
    code === 'capacity_exceeded' &&
    params.of === 'vehicle' &&
    (sessionIds.length > 0
      ? sessionIds.includes(id)
      : whose.length === 0 || groupIds.some((group) => whose.includes(group))),
  name_list: ({ code, params, siteVisitIds }, { siteVisitId }) =>
    code === 'lead_time' && params.what === 'name_list' && siteVisitIds[0] === siteVisitId,
};

test('on any agenda exactly that is missing of which the builder warns', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(randomAgenda, (input) => {
      const conflicts = checkAgenda(input);
      const covered = coverVisits(input, conflicts);
      for (const { sessionId, items } of covered) {
        const own = input.sessions.find(({ id }) => id === sessionId);
        if (!own) throw new Error('coverage is of a session of the agenda');
        for (const what of ['host', 'interpreter', 'vehicle', 'name_list'] as const) {
          const lacks = items.filter(
            (item) => item.what === what && (item.state === 'missing' || item.state === 'late'),
          );
          const warned = conflicts.filter((conflict) => WARNED[what](conflict, own));
          expect([sessionId, what, lacks.length > 0]).toEqual([sessionId, what, warned.length > 0]);
          const languages =
            what === 'interpreter' ? warned.map(({ params }) => params.language) : [];
          expect(lacks.flatMap(({ language }) => language ?? [])).toEqual(languages);
          for (const { state } of items.filter((item) => item.what === what)) {
            seen.add(`${what} ${state}`);
          }
        }
      }
      const placed = input.sessions.filter(
        ({ start, siteVisitId }) =>
          start !== null && input.visits?.some(({ id }) => id === siteVisitId),
      );
      expect(covered.map(({ sessionId }) => sessionId).sort()).toEqual(
        placed.map(({ id }) => id).sort(),
      );
    }),
    { numRuns: 2_000 },
  );
  // Nothing was compared in vain.
  expect([...seen].sort()).toEqual([
    'host late',
    'host missing',
    'host there',
    'interpreter missing',
    'interpreter not_needed',
    'interpreter there',
    'interpreter unknown',
    'name_list late',
    'name_list missing',
    'name_list not_needed',
    'name_list not_yet',
    'name_list there',
    'vehicle missing',
    'vehicle there',
    'vehicle unknown',
  ]);
});

describe('a visit', () => {
  const listeners = [
    { languages: ['ru'], count: 9 },
    { languages: ['hy'], count: 3 },
    { languages: ['ko'], count: 2 },
  ];
  const cover = (
    visit: Partial<AgendaVisit>,
    more: Partial<AgendaSession> = {},
    around: Partial<AgendaInput> = {},
  ) => {
    const placed = session('tour', 25, ['10:00', '11:00'], {
      kind: 'site_visit',
      siteVisitId: 'centre',
      languages: ['ko'],
      ...more,
    });
    const input = agendaOf([placed], {
      groups: [{ id: 'A', headCount: 14, listeners }],
      visits: [{ id: 'centre', status: 'confirmed', groupIds: ['A'], wantsNames: true, ...visit }],
      today: '2023-10-10',
      ...around,
    });
    const [covered] = coverVisits(input, checkAgenda(input));
    return Object.groupBy(
      (covered?.items ?? []).map(({ what, ...item }) => ({ what, ...item })),
      ({ what }) => what,
    );
  };
  const nobody = { turn: 'nobody', until: null };
  const ours = { turn: 'us', until: null };

  test('has what is named, is told what is missing, and whose turn it is', () => {
    const covered = cover(
      { status: 'asked', due: [{ what: 'answer', on: '2023-10-12' }] },
      {
        people: [
          { personId: 'anna', role: 'interpreter', languages: ['ko', 'ru'] },
          { personId: 'bek', role: 'escort' },
        ],
      },
      { vehicles: [{ id: 'bus', seats: 10, driver: null, groupId: 'A' }] },
    );
    expect(COVERED.flatMap((what) => covered[what] ?? [])).toEqual([
      { what: 'host', state: 'missing', turn: 'host', until: '2023-10-12' },
      { what: 'interpreter', state: 'missing', ...ours, language: 'hy' },
      { what: 'interpreter', state: 'there', ...nobody, language: 'ru' },
      { what: 'escort', state: 'there', ...nobody },
      { what: 'vehicle', state: 'missing', ...ours, seats: 4 },
      { what: 'name_list', state: 'there', ...nobody },
    ]);
  });

  test('is late with its host once the day of the answer has passed', () => {
    const answered = (on: string) =>
      cover({ status: 'asked', due: [{ what: 'answer', on }] }).host?.map(({ state }) => state);
    expect([answered('2023-10-09'), answered('2023-10-10')]).toEqual([['late'], ['missing']]);
  });

  test('has no host while the host said yes to another time, and it is our turn', () => {
    const agreed = { start: at(25, '10:00'), end: at(25, '11:30') };
    expect(cover({ agreed }).host).toEqual([{ what: 'host', state: 'missing', ...ours }]);
    const same = { start: at(25, '10:00'), end: at(25, '11:00') };
    expect(cover({ agreed: same }).host).toEqual([{ what: 'host', state: 'there', ...nobody }]);
  });

  test('owes its list of names from a week before, and it is late afterwards', () => {
    const owed = (on: string) =>
      cover({ due: [{ what: 'name_list', on }] }).name_list?.map(({ state }) => state);
    expect(['2023-10-18', '2023-10-17', '2023-10-09'].map(owed)).toEqual([
      ['not_yet'],
      ['missing'],
      ['late'],
    ]);
    expect(cover({ wantsNames: false }).name_list?.map(({ state }) => state)).toEqual([
      'not_needed',
    ]);
  });

  test('says nothing of interpreters and seats while nobody said what is spoken and driven', () => {
    const { interpreter, vehicle } = cover({}, { languages: [] });
    expect([interpreter, vehicle]).toEqual([
      [{ what: 'interpreter', state: 'unknown', ...ours }],
      [{ what: 'vehicle', state: 'unknown', ...ours }],
    ]);
  });
});
