import { describe, expect, test } from 'vitest';
import type { AgendaInput } from '../types/agenda';
import type { Conflict } from '../types/conflict';
import type { Acknowledgement } from '../types/draft';
import { splitAcknowledged } from './acknowledged';
import { checkAgenda } from './check-agenda';
import { agendaOf, session } from './testing/example-agenda';

describe('acknowledged warnings', () => {
  const idle = (until: string): AgendaInput => {
    const input = agendaOf([
      session('one', 26, ['09:00', '10:00'], { groupIds: [] }),
      session('two', 26, [until, '14:00'], { groupIds: [] }),
    ]);
    return { ...input, activity: { ...input.activity, longestGapMinutes: 60 } };
  };
  const seen = ({ key, factsKey }: Conflict): Acknowledgement => ({
    conflictKey: key,
    factsKey,
    note: null,
    by: 'coordinator',
    at: 0,
  });

  test('a warning that somebody has seen is apart; the others are open', () => {
    const [forA, forB] = checkAgenda(idle('12:00'));
    if (!forA || !forB) throw new Error('Two groups have nothing planned');
    expect(splitAcknowledged([forA, forB], [seen(forA)])).toEqual({
      open: [forB],
      acknowledged: [{ conflict: forA, by: seen(forA) }],
    });
  });

  test('it is open again when its facts have changed', () => {
    const acknowledged = checkAgenda(idle('12:00')).map(seen);
    const later = checkAgenda(idle('13:00'));
    expect(splitAcknowledged(later, acknowledged)).toEqual({ open: later, acknowledged: [] });
  });

  test('a blocker stays open whatever anybody says', () => {
    const clashes = checkAgenda(
      agendaOf([session('one', 26, ['09:00', '10:00']), session('two', 26, ['09:00', '10:00'])]),
    );
    expect(splitAcknowledged(clashes, clashes.map(seen))).toEqual({
      open: clashes,
      acknowledged: [],
    });
  });
});
