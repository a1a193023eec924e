import { z } from 'zod';
import type { IconName } from '@/components/ui/icon-names';
import type { Tone } from '@/components/ui/marks';
import type { TableSpec, TableState } from '@/lib/core/table-state';
import { COUNTRIES } from '@/lib/core/vocabulary';

/** What the style guide shows. Invented, and not translated: it is for the people who build Sapar. */

export const TYPE = {
  title: 'Journey, путь, 여정',
  scripts: 'Қазақстан, Ўзбекистон, Тоҷикистон, Հայաստան, საქართველო',
  text: 'Source Sans sets the interface. Azərbaycan, Oʻzbekiston. Figures are tabular:',
};

export const COLOURS = [
  'paper',
  'sheet',
  'well',
  'press',
  'line',
  'rule',
  'edge',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'accent-tint',
  'ok',
  'warn',
  'danger',
  'info',
] as const;

export const STATUSES: readonly { tone: Tone; icon: IconName; text: string }[] = [
  { tone: 'ok', icon: 'check', text: 'Accepted' },
  { tone: 'warn', icon: 'clock', text: 'At embassy' },
  { tone: 'danger', icon: 'x', text: 'Withdrew' },
  { tone: 'mut', icon: 'dash', text: 'Asked' },
];

export const ROWS = Array.from({ length: 40 }, (_, index) => ({
  id: `row-${index}`,
  name: ['Aigerim Aqbulaqova', 'Daniyar Kokterekov', 'Saule Tasbulaqova', 'Yerlan Qaratauov'][
    index % 4
  ] as string,
  country: (['KZ', 'KG', 'TJ', 'UZ'] as const)[Math.floor(index / 10)] ?? 'KZ',
  position: ['Head of division', 'Chief expert', 'Deputy director'][index % 3] as string,
  hours: (index * 7) % 23,
}));

export type Sample = (typeof ROWS)[number];

export const SAMPLE_TABLE = {
  sorts: ['country', 'name', 'hours'],
  filters: { country: z.enum(COUNTRIES) },
} as const satisfies TableSpec<string, Record<string, z.ZodType>>;

type Sort = (typeof SAMPLE_TABLE.sorts)[number];

/** What a query does for a real list: search, filter, sort, cut a page. */
export function findSamples(
  { q, sort, dir, filters }: TableState<Sort, typeof SAMPLE_TABLE.filters>,
  { offset, limit }: { offset: number; limit: number },
): { rows: Sample[]; total: number } {
  const found = ROWS.filter(
    ({ name, country }) =>
      name.toLowerCase().includes(q.toLowerCase()) &&
      (!filters.country || filters.country === country),
  ).sort((a, b) => String(a[sort]).localeCompare(String(b[sort]), 'en', { numeric: true }));
  if (dir === 'desc') found.reverse();
  return { rows: found.slice(offset, offset + limit), total: found.length };
}
