import { describe, expect, test } from 'vitest';
import { seedId } from '@/db/seed/random';
import { COLUMNS, DEFAULT_COLUMNS, readColumns, sensitiveColumns, writeColumns } from './columns';
import { countListed, remarkOn, sectionsOnPage } from './sections';
import { MOST_PICKED, queryOf, readView, rosterView, selectionQuery } from './table';

describe('the columns of an address', () => {
  test.each([
    [undefined, DEFAULT_COLUMNS],
    ['', DEFAULT_COLUMNS],
    ['visa,room', ['name', 'visa', 'room']],
    ['visa,name,visa', ['name', 'visa']],
    ['salary,password_hash', ['name']],
  ])('%j are %j', (written, columns) => {
    expect(readColumns(written)).toEqual(columns);
  });

  test('are written so that they are read the same, and not at all where they are the usual ones', () => {
    expect(writeColumns(DEFAULT_COLUMNS)).toBeNull();
    expect(readColumns(writeColumns(COLUMNS) ?? '')).toEqual(COLUMNS);
  });

  test('open something sealed only where it is named', () => {
    expect(sensitiveColumns(DEFAULT_COLUMNS)).toEqual([]);
    expect(sensitiveColumns(COLUMNS)).toEqual(['diet']);
  });
});

describe('the state of the table', () => {
  test('is what the address says, as far as the table knows it', () => {
    const asked = { by: 'group', cols: 'visa', closed: 'KZ,none', missing: 'visa', role: 'king' };
    expect(readView({ ...asked, ids: `${seedId('a')},x` })).toEqual({
      sort: 'name',
      dir: 'asc',
      page: 1,
      q: '',
      filters: { missing: 'visa' },
      grouping: 'group',
      closed: ['KZ', 'none'],
      columns: ['name', 'visa'],
      picked: [seedId('a')],
    });
  });

  test('of a roster asks for nothing that a roster does not show', () => {
    const view = readView({
      sort: 'room',
      visa: 'issued',
      missing: 'passport',
      group: 'A',
      cols: 'diet',
    });
    expect(rosterView(view)).toMatchObject({
      sort: 'name',
      filters: { country: undefined, group: 'A' },
      columns: ['name', 'native', 'role', 'group'],
    });
  });

  test('travels to a file or a sheet of badges without its page and folds', () => {
    const params = {
      q: 'aqbul',
      page: '3',
      closed: 'KZ',
      sort: 'visa',
      cols: 'visa',
      country: 'KZ',
    };
    expect(queryOf(params)).toBe('q=aqbul&sort=visa&cols=visa&country=KZ');
  });

  test('says who is selected: all whom it finds, those picked, or nothing where they are too many', () => {
    const query = 'country=KZ&sort=visa';
    const ids = ['one', 'two'];
    expect(selectionQuery(query, ids, 2)).toBe(query);
    expect(selectionQuery(query, ids, 5)).toBe('sort=visa&ids=one,two');
    const many = Array.from({ length: MOST_PICKED + 1 }, String);
    expect(selectionQuery(query, many, 5_000)).toBeNull();
  });
});

const none = { nominated: 0, accepted: 0, confirmed: 0, toApply: 0, atEmbassy: 0, refused: 0 };
const section = (id: string, matching: number, counts = {}) => ({
  id,
  country: null,
  group: null,
  total: matching,
  matching,
  counts: { ...none, ...counts },
});

describe('the headings of a page', () => {
  const sections = [section('KZ', 3), section('KG', 0), section('UZ', 4), section('none', 2)];
  const on = (offset: number, closed: string[] = []) =>
    sectionsOnPage(sections, closed, { offset, limit: 4 }).map(({ id }) => id);

  test('are those whose people are on it; nobody stands under an empty one', () => {
    expect([on(0), on(4), on(8)]).toEqual([['KZ', 'UZ'], ['UZ', 'none'], ['none']]);
  });

  test('keep a folded one in its place, once', () => {
    expect([on(0, ['KZ']), on(4, ['KZ'])]).toEqual([['KZ', 'UZ'], ['none']]);
    expect([on(0, ['UZ']), on(4, ['UZ'])]).toEqual([['KZ', 'UZ', 'none'], ['none']]);
    expect(on(0, ['none', 'UZ'])).toEqual(['KZ', 'UZ', 'none']);
    expect(on(0, ['KZ', 'UZ', 'none'])).toEqual(['KZ', 'UZ', 'none']);
    expect(countListed(sections, ['KZ'])).toBe(6);
  });

  test('show the last folded one at the end of a page that is full', () => {
    const full = [section('KZ', 4), section('UZ', 1)];
    const found = sectionsOnPage(full, ['UZ'], { offset: 0, limit: 4 });
    expect(found.map(({ id }) => id)).toEqual(['KZ', 'UZ']);
  });
});

test.each([
  [
    { confirmed: 5, atEmbassy: 4 },
    { code: 'at_embassy', count: 4 },
  ],
  [
    { confirmed: 5, atEmbassy: 4, refused: 1 },
    { code: 'refused', count: 1 },
  ],
  [
    { nominated: 2, toApply: 2 },
    { code: 'to_decide', count: 2 },
  ],
  [
    { accepted: 3, toApply: 2 },
    { code: 'to_apply', count: 2 },
  ],
  [
    { accepted: 3, confirmed: 1 },
    { code: 'all_accepted', count: 4 },
  ],
  [{ confirmed: 4 }, { code: 'all_confirmed', count: 4 }],
  [{}, null],
])('of %j a reader has to know %j first', (counts, remark) => {
  expect(remarkOn(section('KZ', 5, counts))).toEqual(remark);
});
