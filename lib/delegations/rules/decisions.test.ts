import { expect, test } from 'vitest';
import type { ParticipantStatus } from '@/lib/core/vocabulary';
import { decisionsFor, needsNote } from './decisions';

test.each<[ParticipantStatus[], string[]]>([
  [['nominated'], ['accepted', 'asked_back', 'reserve', 'declined', 'withdrawn']],
  [['accepted'], ['confirmed', 'reserve', 'declined', 'withdrawn', 'nominated']],
  [['confirmed'], ['accepted', 'withdrawn']],
  [['reserve'], ['accepted', 'declined', 'withdrawn', 'nominated']],
  [['declined'], ['nominated']],
  [
    ['nominated', 'reserve'],
    ['accepted', 'declined', 'withdrawn'],
  ],
  [['declined', 'confirmed'], []],
  [[], []],
])('about %j can be decided: %j', (statuses, decisions) => {
  expect(decisionsFor(statuses)).toEqual(decisions);
});

test('a question, the reserve and a no are explained; the rest speaks for itself', () => {
  expect(decisionsFor(['nominated']).filter(needsNote)).toEqual([
    'asked_back',
    'reserve',
    'declined',
  ]);
  expect(needsNote('withdrawn')).toBe(false);
});
