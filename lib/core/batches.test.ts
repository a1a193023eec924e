import { expect, test } from 'vitest';
import { batchesOf } from './batches';

test.each([
  [[], []],
  [[1], [[1]]],
  [[1, 2], [[1, 2]]],
  [
    [1, 2, 3, 4, 5],
    [[1, 2], [3, 4], [5]],
  ],
])('%j in twos are %j', (rows, batches) => {
  expect(batchesOf(rows, 2)).toEqual(batches);
});
