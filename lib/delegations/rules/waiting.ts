import type { BoardRow, Cell, DelegationFacts, Waiting } from '../types';

type Line = Pick<Waiting, 'party' | 'code' | 'count' | 'step'>;

/** Who waits for whom in these delegations: what is overdue first, then what is due first. */
export function waitingIn(rows: readonly BoardRow[], coordinators: readonly string[]): Waiting[] {
  return rows
    .flatMap(({ delegation, cells }) =>
      linesOf(delegation, cells).map((line) => {
        const cell = cells.find(({ step }) => step === line.step);
        const names = {
          focal_point: delegation.focalPoints,
          coordinator: coordinators,
          embassy: [],
        };
        return {
          ...line,
          country: delegation.country,
          names: [...names[line.party]],
          due: cell?.due ?? null,
          state: cell?.state ?? ('waiting' as const),
        };
      }),
    )
    .toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity));
}

function linesOf(delegation: DelegationFacts, cells: readonly Cell[]): Line[] {
  const missing = (step: Cell['step']) => cells.find((cell) => cell.step === step)?.missing ?? 0;
  const { askedBack, submittedAt, visas } = delegation;
  const undecided = missing('accepted') - askedBack;
  const lines: Line[] = [
    { party: 'focal_point', code: 'places', count: missing('nominated'), step: 'nominated' },
    { party: 'focal_point', code: 'answers', count: askedBack, step: 'accepted' },
    submittedAt
      ? { party: 'coordinator', code: 'decisions', count: undecided, step: 'accepted' }
      : { party: 'focal_point', code: 'submission', count: undecided, step: 'accepted' },
    { party: 'focal_point', code: 'documents', count: missing('documents'), step: 'documents' },
    {
      party: 'focal_point',
      code: 'visa_applications',
      count: visas.unknown + visas.to_apply,
      step: 'visa',
    },
    { party: 'embassy', code: 'visas', count: visas.at_embassy, step: 'visa' },
    { party: 'coordinator', code: 'refused', count: visas.refused, step: 'visa' },
    { party: 'focal_point', code: 'flights', count: missing('flight'), step: 'flight' },
    { party: 'coordinator', code: 'rooms', count: missing('room'), step: 'room' },
    { party: 'coordinator', code: 'briefings', count: missing('briefed'), step: 'briefed' },
  ];
  return lines.filter(({ count }) => count > 0);
}
