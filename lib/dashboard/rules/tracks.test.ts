import { describe, expect, test } from 'vitest';
import type { VisitCoverage } from '@/lib/coverage/types';
import type { DelegationFacts } from '@/lib/delegations/types';
import { givenVisit } from '@/lib/tasks/rules/testing/facts';
import type { TrackCode } from '../types';
import { givenDesk, givenSession, SEO } from './testing/facts';
import { tracksOf } from './tracks';

function track(code: TrackCode, ...facts: Parameters<typeof givenDesk>) {
  return tracksOf(givenDesk(...facts)).find((one) => one.code === code);
}

const steps = (changed: Partial<DelegationFacts['steps']>): DelegationFacts['steps'] =>
  ({
    ...Object.fromEntries(
      ['nominated', 'accepted', 'documents', 'visa', 'flight', 'room', 'briefed'].map((step) => [
        step,
        { needed: 0, done: 0 },
      ]),
    ),
    ...changed,
  }) as DelegationFacts['steps'];

test('a track with nothing to make ready is left out', () => {
  expect(tracksOf(givenDesk())).toEqual([]);
});

describe('nominations', () => {
  const kz: Partial<DelegationFacts> = {
    country: 'KZ',
    quota: 4,
    counts: { confirmed: 3 },
    nominationDeadline: '2023-10-13T09:00:00Z',
  };

  test('count places, and say which countries have free ones until when', () => {
    expect(track('nominations', {}, [kz])).toEqual({
      code: 'nominations',
      units: { done: 3, waiting: 1, blocked: 0, rest: 0 },
      missing: [{ code: 'places', count: 1, countries: ['KZ'] }],
      dueOn: '2023-10-13',
      urgency: 'soon',
      owner: 'focal_points',
      path: 'participants/delegations',
    });
  });

  test('are blocked where places are free after the deadline', () => {
    const late = { ...kz, nominationDeadline: '2023-10-06T09:00:00Z' };
    const found = track('nominations', {}, [late]);
    expect([found?.units.blocked, found?.urgency]).toEqual([1, 'late']);
  });

  test('that are complete have no date', () => {
    const full = track('nominations', {}, [{ ...kz, counts: { confirmed: 4 } }]);
    expect([full?.dueOn, full?.urgency, full?.missing]).toEqual([null, null, []]);
  });
});

describe('host confirmations', () => {
  const asked = (id: string, on: string) =>
    givenVisit({
      id,
      status: 'asked',
      turn: 'host',
      owed: [{ what: 'answer', turn: 'host', on, needs: 10 }],
    });

  test('count requests; one whose last day is tomorrow is stopped', () => {
    const visits = [
      givenVisit({ id: 'yes' }),
      givenVisit({ id: 'dates', status: 'tentative' }),
      givenVisit({ id: 'new', status: 'draft' }),
      givenVisit({ id: 'no', status: 'declined' }),
      asked('late', '2023-10-11'),
      asked('later', '2023-10-20'),
    ];
    expect(track('hosts', { visits })).toEqual({
      code: 'hosts',
      units: { done: 1, waiting: 2, blocked: 1, rest: 1 },
      missing: [
        { code: 'unasked', count: 1 },
        { code: 'unanswered', count: 2 },
        { code: 'tentative', count: 1 },
        { code: 'running_out', count: 1 },
      ],
      dueOn: '2023-10-11',
      urgency: 'soon',
      owner: SEO,
      path: 'visits',
    });
  });
});

describe('visas', () => {
  test('say where each of them is, and a refused one is stopped', () => {
    const found = track('visas', {}, [
      {
        steps: steps({ visa: { needed: 9, done: 4 } }),
        visas: { unknown: 0, to_apply: 1, at_embassy: 3, refused: 1 },
      },
    ]);
    expect([found?.units, found?.missing, found?.dueOn]).toEqual([
      { done: 4, waiting: 4, blocked: 1, rest: 0 },
      [
        { code: 'refused', count: 1 },
        { code: 'at_embassy', count: 3 },
        { code: 'to_apply', count: 1 },
      ],
      '2023-10-17',
    ]);
  });
});

describe('flights', () => {
  const facts = [{ steps: steps({ flight: { needed: 4, done: 1 } }) }];

  test('are due six working days before, or when somebody said, and lead to who lacks one', () => {
    const found = track('flights', {}, facts);
    expect([found?.dueOn, found?.owner, found?.path]).toEqual([
      '2023-10-16',
      'focal_points',
      'participants?missing=flight',
    ]);
    expect(track('flights', {}, facts, { flight: '2023-10-12' })?.dueOn).toBe('2023-10-12');
  });
});

describe('the agenda', () => {
  test('counts sessions on it, in conflict and without a time, and visits to place', () => {
    const sessions = [
      givenSession({ id: 'good' }),
      givenSession({ id: 'bad' }),
      givenSession({ id: 'tray', start: null, end: null }),
    ];
    const blockers = [{ key: 'capacity bad', factsKey: '1', sessionIds: ['bad'] }];
    const visits = [givenVisit({ sessions: [] })];
    expect(track('agenda', { sessions, blockers, visits, release: 2, changed: 1 })).toEqual({
      code: 'agenda',
      units: { done: 1, waiting: 0, blocked: 1, rest: 2 },
      conflicts: 1,
      missing: [
        { code: 'draft', count: 3 },
        { code: 'unplaced', count: 1 },
        { code: 'sessions', count: 1 },
      ],
      dueOn: '2023-10-13',
      urgency: 'soon',
      owner: SEO,
      path: 'agenda',
    });
  });

  test('that is published as it stands lacks nothing', () => {
    expect(track('agenda', { sessions: [givenSession()], release: 1 })?.missing).toEqual([]);
  });
});

describe('interpreters', () => {
  test('count what each session needs, and name the languages that are missing', () => {
    const coverage: VisitCoverage[] = [
      {
        visitId: 'visit',
        sessionId: 'session',
        items: [
          { what: 'interpreter', state: 'there', turn: 'nobody', until: null, language: 'en' },
          {
            what: 'interpreter',
            state: 'missing',
            turn: 'us',
            until: '2023-10-18',
            language: 'ru',
          },
          { what: 'interpreter', state: 'not_needed', turn: 'nobody', until: null },
          { what: 'interpreter', state: 'unknown', turn: 'us', until: null },
          { what: 'vehicle', state: 'late', turn: 'us', until: null, seats: 2 },
        ],
      },
    ];
    const found = track('interpreters', { coverage });
    expect([found?.units, found?.missing, found?.dueOn, found?.urgency]).toEqual([
      { done: 1, waiting: 1, blocked: 0, rest: 1 },
      [
        { code: 'interpreters', count: 1, language: 'ru' },
        { code: 'unknown', count: 1 },
      ],
      '2023-10-18',
      null,
    ]);
    expect(track('vehicles', { coverage })?.units.blocked).toBe(1);
  });
});

test('among several coordinators no track is put upon one of them', () => {
  const visits = [givenVisit()];
  const coordinators = [SEO, { id: 'lee', name: 'Ara Lee' }];
  expect(track('hosts', { visits, coordinators })?.owner).toBeNull();
});
