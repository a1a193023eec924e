import type { AgendaSession } from '../types/agenda';
import type { Fix } from '../types/conflict';

/** The agenda after a fix. @param newId for the session that `add_meal` makes */
export function applyFix(
  sessions: readonly AgendaSession[],
  fix: Fix,
  newId: string,
): AgendaSession[] {
  if (fix.type === 'add_meal') return [...sessions, meal(fix, newId)];
  return sessions.map((session) =>
    session.id === fix.sessionId ? { ...session, ...changeOf(fix) } : session,
  );
}

function changeOf(fix: Exclude<Fix, { type: 'add_meal' }>): Partial<AgendaSession> {
  if (fix.type === 'change_place') return { placeId: fix.placeId };
  if (fix.type === 'to_tray') return { start: null, end: null };
  return { start: fix.start, end: fix.end };
}

function meal(fix: Extract<Fix, { type: 'add_meal' }>, id: string): AgendaSession {
  const { groupIds, start, end } = fix;
  return { id, kind: 'meal', start, end, groupIds, placeId: null, people: [], languages: [] };
}
