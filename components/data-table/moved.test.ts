import { expect, test } from 'vitest';
import { moved } from './moved';

const ids = ['name', 'position', 'group', 'visa'];

test.each([
  ['visa', 1, ['name', 'visa', 'position', 'group']],
  ['position', 3, ['name', 'group', 'visa', 'position']],
  ['position', 9, ['name', 'group', 'visa', 'position']],
  ['visa', 0, ['name', 'visa', 'position', 'group']],
  ['name', 2, ids],
  ['room', 1, ids],
])('%s at place %i makes %j, for the first one stays', (id, to, order) => {
  expect(moved(ids, id, to, 1)).toEqual(order);
});
