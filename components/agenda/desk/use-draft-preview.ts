'use client';
import { useDeferredValue, useMemo } from 'react';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import { applyEdits } from '@/lib/agenda/rules/edits';
import type { Conflict } from '@/lib/agenda/types/conflict';
import { useDesk } from './desk';
import type { DeskEdit } from './types';

/** What would be wrong with the draft after these edits; nothing while there are none. */
export function useDraftPreview(edits: readonly DeskEdit[] | null): Conflict[] {
  const draft = useDesk((desk) => desk.draft);
  // The same edits are made anew at every render; their text says whether they changed.
  const asked = useDeferredValue(edits ? JSON.stringify(edits) : '');
  return useMemo(
    () => (asked ? checkAgenda(applyEdits(draft, JSON.parse(asked))) : []),
    [draft, asked],
  );
}
