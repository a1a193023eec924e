import type { Span } from '@/lib/agenda/types/agenda';
import type { Conflict } from '@/lib/agenda/types/conflict';
import { MINUTE } from '@/lib/core/zoned-time';

/** Minutes of a block that do not fit, counted from its start. */
export type Hatch = { from: number; minutes: number; level: Conflict['level'] };

/** Exactly the minutes of a session that its conflicts name; a blocker covers a warning, and what touches is one. */
export function hatchesOf(session: Span, conflicts: readonly Conflict[]): Hatch[] {
  const blocked = joined(session, conflicts, 'blocker');
  const warned = joined(session, conflicts, 'warning').filter(
    (one) => !blocked.some((other) => covers(other, one)),
  );
  return [...blocked, ...warned];
}

function joined(session: Span, conflicts: readonly Conflict[], level: Conflict['level']): Hatch[] {
  const spans = conflicts
    .flatMap(({ span, level: its }) => (span && its === level ? clip(span, session) : []))
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push(span);
  }
  return merged.map(({ start, end }) => ({
    from: (start - session.start) / MINUTE,
    minutes: (end - start) / MINUTE,
    level,
  }));
}

function clip(span: Span, { start, end }: Span): Span[] {
  const cut = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
  return cut.start < cut.end ? [cut] : [];
}

function covers(a: Hatch, b: Hatch): boolean {
  return a.from <= b.from && a.from + a.minutes >= b.from + b.minutes;
}
