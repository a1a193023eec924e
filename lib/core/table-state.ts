import { z } from 'zod';
import { storableText } from './storable';

export type Direction = 'asc' | 'desc';

/** What a list lets its address say. Everything else in the address is ignored. */
export type TableSpec<Sort extends string, Filters extends Record<string, z.ZodType>> = {
  /** The columns that can be sorted; each query maps them to SQL. */
  sorts: readonly [Sort, ...Sort[]];
  /** The order without a choice: the first sort, ascending, unless told. */
  initial?: { sort: Sort; dir: Direction };
  /** Parameter name to the schema of one value, such as `z.enum(COUNTRIES)`. */
  filters?: Filters;
};

export type TableState<
  Sort extends string = string,
  Filters extends Record<string, z.ZodType> = Record<string, z.ZodType>,
> = {
  sort: Sort;
  dir: Direction;
  /** From 1. A page behind the last one is an empty page, not an error. */
  page: number;
  /** Trimmed; empty when nobody searches. */
  q: string;
  filters: { [Name in keyof Filters]?: z.output<Filters[Name]> };
};

/** The parameters of an address as Next hands them to a page. */
export type SearchParams = Record<string, string | string[] | undefined>;

const LONGEST_SEARCH = 100;
const LAST_PAGE = 10_000;

/**
 * Reads the state of a list from its address. Addresses are typed, cut off and shared between versions,
 * so a value that the list does not know falls back to what it would be without it.
 */
export function parseTableState<
  const Sort extends string,
  const Filters extends Record<string, z.ZodType> = Record<string, z.ZodType>,
>(params: SearchParams, spec: TableSpec<Sort, Filters>): TableState<Sort, Filters> {
  const one = (name: string) => {
    const [value] = [params[name]].flat();
    return value === undefined ? undefined : storableText(value);
  };
  const initial = spec.initial ?? { sort: spec.sorts[0], dir: 'asc' as const };

  const sort = z.enum(spec.sorts).safeParse(one('sort'));
  const dir = z.enum(['asc', 'desc']).catch('asc').parse(one('dir'));
  const filters = Object.entries(spec.filters ?? {}).flatMap(([name, schema]) => {
    const value = schema.safeParse(one(name));
    return one(name) !== undefined && value.success ? [[name, value.data]] : [];
  });

  return {
    ...(sort.success ? { sort: sort.data, dir } : initial),
    page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1).parse(one('page')),
    q: (one('q') ?? '').trim().slice(0, LONGEST_SEARCH),
    filters: Object.fromEntries(filters),
  };
}

/** The rows of a page, for LIMIT and OFFSET. */
export function pageWindow(page: number, pageSize: number): { limit: number; offset: number } {
  return { limit: pageSize, offset: (page - 1) * pageSize };
}
