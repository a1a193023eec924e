import { z } from 'zod';
import { parseTableState, type SearchParams, type TableState } from '@/lib/core/table-state';
import { VISIT_STATUSES, VISIT_TURNS } from '@/lib/core/vocabulary';
import type { VisitLine } from '../types';

const TABLE = {
  sorts: ['due', 'topic', 'host', 'city', 'status', 'turn', 'when', 'group', 'asked'],
  filters: { status: z.enum(VISIT_STATUSES), turn: z.enum(VISIT_TURNS) },
} as const;

type Sort = (typeof TABLE.sorts)[number];
export type VisitTableState = TableState<Sort, typeof TABLE.filters>;

export function readTable(asked: SearchParams): VisitTableState {
  return parseTableState(asked, TABLE);
}

const NONE = '~';
const byNumber = (value: number | null | undefined) =>
  value == null ? NONE : String(value).padStart(16, '0');

const KEYS: Record<Sort, (visit: VisitLine) => string> = {
  due: ({ owed }) => owed.map(({ on }) => on).sort()[0] ?? NONE,
  topic: ({ topic }) => topic.en.toLowerCase(),
  host: ({ host }) => host.name.en.toLowerCase(),
  city: ({ host }) => host.city?.en.toLowerCase() ?? NONE,
  status: ({ status }) => String(VISIT_STATUSES.indexOf(status)),
  turn: ({ turn }) => String(VISIT_TURNS.indexOf(turn)),
  when: ({ sessions }) => byNumber(sessions[0]?.start),
  group: ({ group }) => group?.name ?? '',
  asked: ({ askedAt }) => byNumber(askedAt),
};

/** The requests of a table as its address asks for them. */
export function sortAndFilter(
  visits: readonly VisitLine[],
  { sort, dir, q, filters }: VisitTableState,
): VisitLine[] {
  const key = KEYS[sort];
  const sign = dir === 'desc' ? -1 : 1;
  return visits
    .filter(({ status }) => filters.status === undefined || status === filters.status)
    .filter(({ turn }) => filters.turn === undefined || turn === filters.turn)
    .filter((visit) => wordsOf(visit).includes(q.toLowerCase()))
    .toSorted((a, b) => {
      const [first, second] = [`${key(a)} ${a.id}`, `${key(b)} ${b.id}`];
      return first < second ? -sign : first > second ? sign : 0;
    });
}

function wordsOf({ topic, host }: VisitLine): string {
  const texts = [topic, host.name, host.placeName, host.city].flatMap((text) =>
    text ? Object.values(text) : [],
  );
  return [...texts, host.shortName ?? ''].join(' ').toLowerCase();
}
