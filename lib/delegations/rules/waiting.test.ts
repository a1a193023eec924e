import { describe, expect, test } from 'vitest';
import type { DelegationFacts } from '../types';
import { readinessBoard } from './readiness';
import { facts } from './testing/facts';
import { waitingIn } from './waiting';

const clock = { at: Date.parse('2023-10-10T03:00:00Z'), timeZone: 'Asia/Seoul' };
const full = { quota: 0 };
const lines = (changed: Partial<DelegationFacts>, deadlines = {}) =>
  waitingIn(readinessBoard([facts({ ...full, ...changed })], deadlines, clock), ['Garam']);
const said = (changed: Partial<DelegationFacts>) =>
  lines(changed).map(({ party, code, count, names }) => [party, code, count, ...names]);
const steps = (changed: Partial<DelegationFacts['steps']>) => ({ ...facts().steps, ...changed });

describe('who waits for whom', () => {
  const undecided = { accepted: { needed: 3, done: 1 } };

  test.each<[string, Partial<DelegationFacts>, unknown[][]]>([
    [
      'free places wait for the focal point',
      { quota: 2 },
      [['focal_point', 'places', 2, 'Botagoz']],
    ],
    [
      'nominations that are not submitted wait for the focal point',
      { steps: steps(undecided) },
      [['focal_point', 'submission', 2, 'Botagoz']],
    ],
    [
      'submitted ones wait for the coordinators',
      { steps: steps(undecided), submittedAt: '2023-10-01T00:00:00.000Z' },
      [['coordinator', 'decisions', 2, 'Garam']],
    ],
    [
      'what was asked back waits for the focal point, the rest for the coordinators',
      { steps: steps(undecided), submittedAt: '2023-10-01T00:00:00.000Z', askedBack: 1 },
      [
        ['focal_point', 'answers', 1, 'Botagoz'],
        ['coordinator', 'decisions', 1, 'Garam'],
      ],
    ],
    [
      'visas wait for who has them',
      {
        steps: steps({ visa: { needed: 6, done: 0 } }),
        visas: { unknown: 1, to_apply: 2, at_embassy: 2, refused: 1 },
      },
      [
        ['focal_point', 'visa_applications', 3, 'Botagoz'],
        ['embassy', 'visas', 2],
        ['coordinator', 'refused', 1, 'Garam'],
      ],
    ],
    [
      'papers and flights wait for the focal point, rooms and briefings for the coordinators',
      {
        steps: steps({
          documents: { needed: 2, done: 1 },
          flight: { needed: 2, done: 0 },
          room: { needed: 2, done: 1 },
          briefed: { needed: 2, done: 0 },
        }),
      },
      [
        ['focal_point', 'documents', 1, 'Botagoz'],
        ['focal_point', 'flights', 2, 'Botagoz'],
        ['coordinator', 'rooms', 1, 'Garam'],
        ['coordinator', 'briefings', 2, 'Garam'],
      ],
    ],
    ['nothing waits where everything is done', {}, []],
  ])('%s', (_case, changed, expected) => {
    expect(said(changed)).toEqual(expected);
  });

  test('what is due first stands first; what has no date, last', () => {
    const waiting = lines(
      {
        steps: steps({
          documents: { needed: 1, done: 0 },
          flight: { needed: 1, done: 0 },
          room: { needed: 1, done: 0 },
        }),
      },
      { room: '2023-10-05', flight: '2023-10-20' },
    );
    expect(waiting.map(({ code, state }) => [code, state])).toEqual([
      ['rooms', 'overdue'],
      ['flights', 'waiting'],
      ['documents', 'waiting'],
    ]);
  });
});
