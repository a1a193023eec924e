import { expect, test } from 'vitest';
import type { PreviewRow } from '../types';
import { isProblem, isShown, SHOWN } from './rows-shown';

test.each<[string, Pick<PreviewRow, 'state' | 'outcome'>, string[], boolean]>([
  ['somebody new', { state: 'ready', outcome: 'new' }, ['all', 'ready'], false],
  ['a doubt', { state: 'look', outcome: 'undecided' }, ['all', 'look'], true],
  ['an error', { state: 'wrong', outcome: 'new' }, ['all', 'wrong'], true],
  ['who takes part', { state: 'ready', outcome: 'participant' }, ['all', 'taking'], false],
  [
    'who takes part, with a doubt',
    { state: 'look', outcome: 'participant' },
    ['all', 'taking'],
    false,
  ],
  ['who was left out', { state: 'wrong', outcome: 'left_out' }, ['all'], false],
])('%s is counted where it belongs', (_who, row, shown, mended) => {
  expect(SHOWN.filter((one) => isShown(row, one))).toEqual(shown);
  expect(isProblem(row)).toBe(mended);
});
