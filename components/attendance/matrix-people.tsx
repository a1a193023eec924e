'use client';
import { type CellState, MARK_SIGNS } from './mark-signs';

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
} & Rate;

type Rate = {
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

/** The rows of people, drawn in the browser's part, as the sums are: of thousands of cells only their states travel. */
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
      <RateCell rate={rate} counts={counts} />
    </tr>
  ));
}

/** How many attended each session, and what they come to. */
export function MatrixSums({ columns, attended, rate, counts }: SumsProps) {
  return (
    <>
      {columns.map(({ sessionId, startsDay }, column) => (
        <td key={sessionId} className={startsDay ? 'd0' : undefined}>
          {attended[column]}
        </td>
      ))}
      <RateCell rate={rate} counts={counts} />
    </>
  );
}

function RateCell({ rate, counts }: Rate) {
  return (
    <td className="pc d0">
      {rate}
      <small className="mut">{counts}</small>
    </td>
  );
}

type SumsProps = Rate & {
  columns: readonly MatrixColumn[];
  /** One for each column, in its order; `null` where nobody was expected. */
  attended: readonly (number | null)[];
};

type CellProps = { state: CellState; startsDay: boolean; words: Props['words'] };

/** One element, because there are thousands: the style sheet draws the sign and puts the word out of sight. */
function Cell({ state, startsDay, words }: CellProps) {
  return <td className={`c ${MARK_SIGNS[state]}${startsDay ? ' d0' : ''}`}>{words[state]}</td>;
}
