'use client';
import type { CSSProperties } from 'react';
import type { Conflict } from '@/lib/agenda/types';
import type { DraftState } from '@/lib/releases/types';
import { DayColumn } from './day-column';
import { useDesk } from './desk/desk';
import { useDeskWords } from './desk/words';
import { layGrid } from './grid/lay-grid';
import type { BlockMarks } from './session-block';

/** The days of the desk beside each other, each with a lane for every group. */
export function Calendar() {
  const { draft, legs, conflicts, state, path, mayEdit, day } = useDesk();
  const words = useDeskWords();
  const all = layGrid(draft, legs, conflicts);
  const shown = all.days.filter(({ date }) => date === day);
  const grid = shown.length > 0 ? { ...all, days: shown } : all;
  const context = {
    words,
    zone: draft.activity.timeZone,
    buffer: draft.activity.travelBufferMinutes,
    path,
    mayEdit,
    headCount: draft.headCount,
    marksOf: marksOf(conflicts, state),
  };
  const hours = Array.from(
    { length: (grid.to - grid.from) / 60 + 1 },
    (_, n) => grid.from / 60 + n,
  );
  return (
    <div
      className="cal"
      style={
        {
          '--hours': hours.length - 1,
          '--days': grid.days.length,
          '--lanes': grid.lanes.length,
        } as CSSProperties
      }
    >
      <div className="cal-t" aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour} style={{ '--t': hour - grid.from / 60 } as CSSProperties}>
            {`${String(hour).padStart(2, '0')}:00`}
          </span>
        ))}
      </div>
      {grid.days.map((one) => (
        <DayColumn key={one.date} day={one} grid={grid} context={context} />
      ))}
    </div>
  );
}

function marksOf(conflicts: readonly Conflict[], { changes, newest }: DraftState) {
  const bySession = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const id of conflict.sessionIds) {
      bySession.set(id, [...(bySession.get(id) ?? []), conflict]);
    }
  }
  const changed = new Map(
    changes.map(({ sessionId, before }) => [sessionId, before ? 'changed' : 'added'] as const),
  );
  return (sessionId: string): BlockMarks => ({
    change: changed.get(sessionId),
    newest: newest?.number ?? 0,
    conflicts: bySession.get(sessionId) ?? [],
  });
}
