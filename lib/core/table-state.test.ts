import { expect, test } from 'vitest';
import { z } from 'zod';
import { pageWindow, parseTableState, type SearchParams, type TableSpec } from './table-state';

const spec = {
  sorts: ['name', 'country'],
  initial: { sort: 'country', dir: 'desc' },
  filters: { country: z.enum(['KZ', 'KG']) },
} satisfies TableSpec<string, Record<string, z.ZodType>>;

test('an address that says nothing gives the order of the list and its first page', () => {
  expect(parseTableState({}, spec)).toEqual({
    sort: 'country',
    dir: 'desc',
    page: 1,
    q: '',
    filters: {},
  });
});

test('an address says the column, the direction, the page, the search and the filters', () => {
  const params = { sort: 'name', dir: 'desc', page: '3', q: '  Saule ', country: 'KZ' };
  expect(parseTableState(params, spec)).toEqual({
    sort: 'name',
    dir: 'desc',
    page: 3,
    q: 'Saule',
    filters: { country: 'KZ' },
  });
});

test.each<[SearchParams, string]>([
  [{ sort: 'passport', dir: 'desc' }, 'a column that is not on the list'],
  [{ dir: 'desc; drop table' }, 'a direction that is none'],
  [{ page: '0' }, 'a page before the first'],
  [{ page: '1.5' }, 'half a page'],
  [{ page: '99999999999' }, 'a page beyond reason'],
  [{ country: 'XX' }, 'a filter value that is not on the list'],
  [{ admin: 'true' }, 'a filter that nobody offered'],
])('%j changes nothing: %s', (params) => {
  expect(parseTableState(params, spec)).toEqual(parseTableState({}, spec));
});

test('of a parameter that is given twice the first counts', () => {
  expect(parseTableState({ sort: ['name', 'country'] }, spec).sort).toBe('name');
});

test('a search is cut at 100 characters', () => {
  expect(parseTableState({ q: 'a'.repeat(300) }, spec).q).toBe('a'.repeat(100));
});

test('without an order of its own a list is sorted by its first column', () => {
  const { sort, dir } = parseTableState({}, { sorts: ['name', 'country'] });
  expect([sort, dir]).toEqual(['name', 'asc']);
});

test('the third page of 50 starts behind 100 rows', () => {
  expect(pageWindow(3, 50)).toEqual({ limit: 50, offset: 100 });
});
