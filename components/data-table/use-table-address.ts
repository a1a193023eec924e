'use client';
import { debounce, parseAsInteger, parseAsString, useQueryStates } from 'nuqs';
import { useMemo, useTransition } from 'react';
import type { Direction } from '@/lib/core/table-state';
import type { Filter } from './types';

const TYPING_PAUSE_MS = 300;

const COMMON = {
  sort: parseAsString,
  dir: parseAsString,
  page: parseAsInteger.withDefault(1),
  q: parseAsString.withDefault(''),
  by: parseAsString,
  cols: parseAsString,
  closed: parseAsString,
};

/**
 * The state of a table lives in the address: it can be shared, and Back works.
 * Each change asks the server for the rows; `pending` until they are there.
 */
export function useTableAddress(filters: readonly Filter[]) {
  const [pending, startTransition] = useTransition();
  const options = { shallow: false, startTransition } as const;
  const [common, setCommon] = useQueryStates(COMMON, { ...options, history: 'push' });
  const parsers = useMemo(
    () => Object.fromEntries(filters.map(({ name }) => [name, parseAsString])),
    [filters],
  );
  const [chosen, setChosen] = useQueryStates(parsers, { ...options, history: 'push' });

  return {
    pending,
    /** What was asked for last; the rows in sight are still sorted as the server says. */
    sort: common.sort,
    dir: common.dir,
    page: common.page,
    q: common.q,
    chosen,
    /** Which rows are asked for, in whatever order and on whatever page. */
    asked: JSON.stringify([common.q, chosen]),
    isNarrowed: common.q !== '' || Object.values(chosen).some(Boolean),
    sortBy: (sort: string, dir: Direction) => void setCommon({ sort, dir, page: null }),
    goTo: (page: number) => void setCommon({ page: page === 1 ? null : page }),
    groupBy: (by: string | null) => void setCommon({ by, closed: null, page: null }),
    showColumns: (cols: string | null) => void setCommon({ cols }, { history: 'replace' }),
    fold: (ids: readonly string[]) =>
      void setCommon({ closed: ids.join(',') || null, page: null }, { history: 'replace' }),
    search: (q: string) =>
      void setCommon(
        { q: q || null, page: null },
        { history: 'replace', limitUrlUpdates: q ? debounce(TYPING_PAUSE_MS) : undefined },
      ),
    filter: (name: string, value: string) => {
      void setChosen({ [name]: value || null });
      void setCommon({ page: null });
    },
    clear: () => {
      void setChosen(null);
      void setCommon({ q: null, page: null });
    },
  };
}

export type TableAddress = ReturnType<typeof useTableAddress>;
