import { expect, test } from 'vitest';
import { byNewestFigures } from './rules';

test('figures are asked for where they moved last, then of the latest project', () => {
  const projects = [
    { slug: 'old', startsOn: '2018-01-01', lastSignedAt: null },
    { slug: 'new', startsOn: '2024-01-01', lastSignedAt: null },
    { slug: 'first', startsOn: '2021-01-01', lastSignedAt: '2023-11-02T00:00:00Z' },
    { slug: 'second', startsOn: '2022-01-01', lastSignedAt: '2023-05-02T00:00:00Z' },
  ];
  expect(byNewestFigures(projects).map(({ slug }) => slug)).toEqual([
    'first',
    'second',
    'new',
    'old',
  ]);
});
