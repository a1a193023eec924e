import type { ReactNode } from 'react';
import type { Option } from '@/components/ui/input';
import type { Direction } from '@/lib/core/table-state';

export type Column<Row> = {
  /** Also the name of the sort in the address, which `parseTableState` of the page has to know. */
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  sortable?: boolean;
  /** Numbers stand at the right. */
  numeric?: boolean;
  /** The cell that names the row; screen readers say it with every other cell. */
  names?: boolean;
};

/** One choice out of a closed list; `name` is its parameter in the address. */
export type Filter = { name: string; label: string; options: readonly Option[] };

/** A heading over some of the rows. */
export type Section = {
  id: string;
  /** In words, for the button that folds its rows away. */
  name: string;
  title: ReactNode;
};

/** Which columns there are to choose from; the choice stands in the address under `cols`. */
export type ColumnChoice = {
  all: readonly { id: string; label: string; always?: boolean }[];
  /** In the order in which they are shown. */
  shown: readonly string[];
  /** What the address says for a choice; nothing where it is the usual one. */
  write: (ids: readonly string[]) => string | null;
};

export type DataTableProps<Row> = {
  /** What the rows are: "Participants". */
  label: string;
  columns: readonly Column<Row>[];
  /** The rows of this page, sorted and filtered by the server. */
  rows: readonly Row[];
  /** Rows on all pages. */
  total: number;
  pageSize: number;
  /** As the server read it from the address. */
  sorted: { sort: string; dir: Direction };
  rowId: (row: Row) => string;
  /** The row in words, for "Select …". */
  rowName: (row: Row) => string;
  /** Headings of this page in order; a row belongs under the one that `sectionOf` names. */
  sections?: readonly Section[];
  sectionOf?: (row: Row) => string;
  /** Headings whose rows the server left out, as the address asks under `closed`. Without it nothing folds. */
  closed?: readonly string[];
  /** By what the rows can be put under headings: `by` in the address. The first is the usual one. */
  groupings?: { label: string; value: string; options: readonly Option[] };
  columnChoice?: ColumnChoice;
  searchable?: boolean;
  /** What the search looks in, where "Find in this table" says too little. */
  searchLabel?: string;
  filters?: readonly Filter[];
  /** Beside the filters: how many rows of how many. */
  remark?: ReactNode;
  /** More controls of the list, at the end of the filters. */
  tools?: ReactNode;
  /** With it rows can be selected; it returns the buttons of the bulk bar. */
  bulkActions?: (ids: readonly string[], clear: () => void) => ReactNode;
  /** What the selected rows have in common: "all from Uzbekistan". */
  selectionRemark?: (ids: readonly string[]) => ReactNode;
  /** Ids of the rows on all pages, for "Select all that match". */
  allIds?: () => Promise<readonly string[]>;
  /** Shown when the list is empty and nobody searched or filtered. */
  empty: ReactNode;
};
