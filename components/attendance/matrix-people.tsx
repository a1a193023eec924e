'use client';
import { Icon } from '@/components/ui/icon';
import type { MarkState } from '@/lib/core/vocabulary';
import { MARK_SIGNS } from './mark-signs';

export type CellState = MarkState | 'notMarked' | 'notExpected';

export type MatrixColumn = {
  sessionId: string;
  /** A rule divides the days. */
  startsDay: boolean;
};

export type MatrixLine = {
  participantId: string;
  name: string;
  /** One for each column, in its order. */
  states: CellState[];
  rate: string;
  /** "3/9": what the rate comes from. */
  counts: string;
};

type Props = {
  columns: readonly MatrixColumn[];
  lines: readonly MatrixLine[];
  /** What a cell says to who does not see it. */
  words: Record<CellState, string>;
};

/** The rows of people, drawn in the browser's part: of thousands of cells only their states travel. */
export function MatrixPeople({ columns, lines, words }: Props) {
  return lines.map(({ participantId, name, states, rate, counts }) => (
    <tr key={participantId}>
      <th scope="row" className="mx-name">
        {name}
      </th>
      {columns.map(({ sessionId, startsDay }, column) => (
        <Cell
          key={sessionId}
          state={states[column] ?? 'notExpected'}
          startsDay={startsDay}
          words={words}
        />
      ))}
      <td className="pc d0">
        {rate}
        <small className="mut">{counts}</small>
      </td>
    </tr>
  ));
}

type CellProps = { state: CellState; startsDay: boolean; words: Props['words'] };

function Cell({ state, startsDay, words }: CellProps) {
  const sign = state === 'notMarked' || state === 'notExpected' ? null : MARK_SIGNS[state];
  return (
    <td className={`c ${sign?.className ?? 'na'}${startsDay ? ' d0' : ''}`}>
      {sign && <Icon name={sign.icon} />}
      {state === 'notMarked' && <span aria-hidden="true">·</span>}
      <span className="vh">{words[state]}</span>
    </td>
  );
}
