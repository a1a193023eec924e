/** The selection after somebody chose sessions: these only, these besides, or the other way round of what they were. */
export function selected(
  before: ReadonlySet<string>,
  sessionIds: readonly string[],
  how: 'only' | 'add' | 'toggle' = 'only',
): ReadonlySet<string> {
  if (how === 'only') return new Set(sessionIds);
  const next = new Set(before);
  for (const id of sessionIds) {
    if (how === 'toggle' && before.has(id)) next.delete(id);
    else next.add(id);
  }
  return next;
}
