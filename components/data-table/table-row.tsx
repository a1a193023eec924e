'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef } from 'react';
import type { Column } from './types';
import type { Selection } from './use-selection';

export function TableRow<Row extends object>({
  id,
  row,
  name,
  columns,
  selection,
}: {
  id: string;
  row: Row;
  name: string;
  columns: readonly Column<Row>[];
  selection: Selection | undefined;
}) {
  const t = useTranslations('ui.table');
  // The change of a checkbox does not say which keys were down.
  const goesOn = useRef(false);
  const isSelected = selection?.has(id) ?? false;
  return (
    <tr className={isSelected ? 'is-sel' : undefined}>
      {selection && (
        <td className="tb-cb">
          <input
            type="checkbox"
            className="cb"
            aria-label={t('select', { name })}
            checked={isSelected}
            onClick={(event) => {
              goesOn.current = event.shiftKey;
            }}
            onChange={(event) => selection.select(id, event.target.checked, goesOn.current)}
            onKeyDown={moveFocus}
          />
        </td>
      )}
      {columns.map(({ id: column, cell, numeric, names }) => {
        const Cell = names ? 'th' : 'td';
        return (
          <Cell
            key={column}
            scope={names ? 'row' : undefined}
            className={numeric ? 'r' : undefined}
          >
            {cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

/** Arrows go from row to row. With Shift the next row takes over whether this one is selected. */
function moveFocus(event: KeyboardEvent<HTMLInputElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const from = event.currentTarget;
  const boxes = from.closest('table')?.querySelectorAll<HTMLInputElement>('tbody .cb');
  const all = [...(boxes ?? [])];
  const next = all[all.indexOf(from) + step];
  if (!next) return;
  next.focus();
  if (event.shiftKey && next.checked !== from.checked) next.click();
}
