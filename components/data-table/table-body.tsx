'use client';
import type { ReactTable } from '@tanstack/react-table';
import type { features } from './features';
import { SectionHeading } from './section-heading';
import { TableRow } from './table-row';
import type { DataTableProps } from './types';
import type { Selection } from './use-selection';

type Props<Row> = Pick<
  DataTableProps<Row>,
  'columns' | 'rowName' | 'sections' | 'sectionOf' | 'closed'
> & {
  table: ReactTable<typeof features, object & Row>;
  selection: Selection | undefined;
  onFold: (closed: readonly string[]) => void;
};

/** Rows under their headings, where there are headings. Up and down lead from the box of one row to that of the next. */
export function TableBody<Row extends object>(props: Props<Row>) {
  const { table, columns, rowName, sections, sectionOf, closed, selection, onFold } = props;
  const rows = table.getRowModel().rows;
  const drawn = (of: typeof rows) =>
    of.map((row) => (
      <TableRow
        key={row.id}
        id={row.id}
        row={row.original}
        name={rowName(row.original)}
        columns={columns}
        selection={selection}
      />
    ));
  if (!sections || !sectionOf) return <tbody>{drawn(rows)}</tbody>;
  const bySection = Map.groupBy(rows, ({ original }) => sectionOf(original));
  return sections.map((section) => (
    <tbody key={section.id}>
      <SectionHeading
        section={section}
        width={columns.length + (selection ? 1 : 0)}
        closed={closed}
        onFold={onFold}
      />
      {drawn(bySection.get(section.id) ?? [])}
    </tbody>
  ));
}
