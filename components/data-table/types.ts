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
  /** Rows that follow each other and have the same group get a heading of their own. */
  groupOf?: (row: Row) => { id: string; title: ReactNode };
  searchable?: boolean;
  filters?: readonly Filter[];
  /** With it rows can be selected; it returns the buttons of the bulk bar. */
  bulkActions?: (ids: readonly string[], clear: () => void) => ReactNode;
  /** Shown when the list is empty and nobody searched or filtered. */
  empty: ReactNode;
};
