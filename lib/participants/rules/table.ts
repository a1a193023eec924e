import { z } from 'zod';
import { isId } from '@/lib/core/ids';
import { parseTableState, type SearchParams, type TableState } from '@/lib/core/table-state';
import {
  COUNTRIES,
  PARTICIPANT_ROLES,
  PARTICIPANT_STATUSES,
  READINESS_STEPS,
  VISA_STATES,
} from '@/lib/core/vocabulary';
import { NOBODY } from '../types';
import { type ColumnId, ROSTER_COLUMNS, readColumns } from './columns';

/** Answers that somebody can be asked for, beside the steps of the preparation. */
export const MISSING_FIELDS = [
  'passport',
  'passport_expiry',
  'birth_date',
  'position',
  'organization',
  'email',
  'phone',
  'group',
] as const;
export type MissingField = (typeof MISSING_FIELDS)[number];

/** What the address of the participants table may say; a group by its name. */
const SPEC = {
  sorts: ['name', 'position', 'group', 'status', 'role', 'visa', 'arrives', 'departs', 'room'],
  filters: {
    country: z.enum([...COUNTRIES, NOBODY]),
    group: z.string().min(1).max(80),
    status: z.enum(PARTICIPANT_STATUSES),
    role: z.enum(PARTICIPANT_ROLES),
    visa: z.enum(VISA_STATES),
    missing: z.enum([...READINESS_STEPS, ...MISSING_FIELDS]),
  },
} as const;

const GROUPINGS = ['delegation', 'group', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** People picked by hand stand in the address by their ids, which bounds how many they can be. */
export const MOST_PICKED = 200;

/** Everything that decides what the table shows: its address, its file and its badges read the same. */
export type ParticipantView = TableState<(typeof SPEC.sorts)[number], typeof SPEC.filters> & {
  grouping: Grouping;
  /** Headings whose rows are folded away: a country, the id of a group, or `none`. */
  closed: readonly string[];
  columns: readonly ColumnId[];
  /** Only these people; null is everybody. */
  picked: readonly string[] | null;
};

export function readView(params: SearchParams): ParticipantView {
  const one = (name: string) => [params[name]].flat()[0];
  const listed = (name: string) => (one(name) ?? '').split(',').filter(Boolean);
  const ids = listed('ids').filter(isId).slice(0, MOST_PICKED);
  return {
    ...parseTableState(params, SPEC),
    grouping: z.enum(GROUPINGS).catch('delegation').parse(one('by')),
    closed: listed('closed'),
    columns: readColumns(one('cols')),
    picked: one('ids') === undefined ? null : ids,
  };
}

/** A roster shows and knows nothing else, whatever its address says. */
export function rosterView(view: ParticipantView): ParticipantView {
  const { country, group } = view.filters;
  const sort = view.sort === 'group' || view.sort === 'role' ? view.sort : 'name';
  return { ...view, sort, columns: ROSTER_COLUMNS, filters: { country, group } };
}

const KEPT = ['q', 'sort', 'dir', 'by', 'cols', ...Object.keys(SPEC.filters)];

/** The part of an address that finds and draws the same people elsewhere: without the page, folds and picking by hand. */
export function queryOf(params: SearchParams): string {
  const said = new URLSearchParams();
  for (const name of KEPT) {
    const [value] = [params[name]].flat();
    if (value) said.set(name, value);
  }
  return said.toString();
}

/** The same for people who are selected; null where they are too many for an address and not all whom it finds. */
export function selectionQuery(
  query: string,
  ids: readonly string[],
  matching: number,
): string | null {
  if (ids.length === matching) return query;
  if (ids.length > MOST_PICKED) return null;
  const said = new URLSearchParams(query);
  for (const name of ['q', ...Object.keys(SPEC.filters)]) said.delete(name);
  said.set('ids', ids.join(','));
  return said.toString().replaceAll('%2C', ',');
}
