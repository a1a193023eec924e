import { expect, test } from 'vitest';
import { aLine } from '../testing/a-line';
import { readTable, sortAndFilter } from './visit-table';

const visits = [
  aLine({
    id: 'data',
    topic: { en: 'Data', ko: '데이터' },
    status: 'asked',
    turn: 'host',
    owed: [{ what: 'answer', turn: 'host', on: '2023-10-20', needs: 5 }],
  }),
  aLine({ id: 'air', topic: { en: 'air traffic' }, host: { city: { en: 'Incheon' } } }),
  aLine({ id: 'city', topic: { en: 'City' }, status: 'asked' }),
];
const ids = (asked: Record<string, string>) =>
  sortAndFilter(visits, readTable(asked)).map(({ id }) => id);

test.each([
  [{}, ['data', 'air', 'city']],
  [{ sort: 'topic' }, ['air', 'city', 'data']],
  [{ sort: 'topic', dir: 'desc' }, ['data', 'city', 'air']],
  [{ sort: 'status' }, ['air', 'city', 'data']],
  [{ status: 'asked', sort: 'topic' }, ['city', 'data']],
  [{ turn: 'host' }, ['data']],
  [{ q: 'INCHEON' }, ['air']],
  [{ q: '데이터' }, ['data']],
  [{ status: 'nonsense', sort: 'nonsense' }, ['data', 'air', 'city']],
])('the table as its address asks for it: %j', (asked, expected) => {
  expect(ids(asked)).toEqual(expected);
});
