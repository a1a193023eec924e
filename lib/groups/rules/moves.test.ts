import { expect, test } from 'vitest';
import { movesOf } from './moves';

const existing = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
  { id: 'c', name: 'C' },
];
const person = (id: string, groupId: string | null) => ({ id, groupId });

test('each group names who comes in and who leaves, and nobody who stays', () => {
  const stays = person('stays', 'a');
  const swaps = person('swaps', 'a');
  const arrives = person('arrives', null);
  const targets = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  const placed = { stays: 0, swaps: 1, arrives: 0 };
  expect(movesOf([stays, swaps, arrives], existing, { targets, placed })).toEqual([
    { name: 'A', coming: [arrives], leaving: [swaps] },
    { name: 'B', coming: [swaps], leaving: [] },
  ]);
});

test('a group that is not among the proposed ones is left by all, and a new one is come into', () => {
  const first = person('first', 'c');
  const targets = [{ id: null, name: 'D' }];
  expect(movesOf([first], existing, { targets, placed: { first: 0 } })).toEqual([
    { name: 'C', coming: [], leaving: [first] },
    { name: 'D', coming: [first], leaving: [] },
  ]);
});
