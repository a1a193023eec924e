import type { Fix } from '@/lib/agenda/types/conflict';
import type { LocalizedText } from '@/lib/core/localized';
import { newContent } from './new-content';
import type { DeskEdit } from './types';

/** What one click on a fix does. @param meal what the session of `add_meal` is called, and its id */
export function editsOfFix(fix: Fix, meal: { id: string; title: LocalizedText }): DeskEdit[] {
  if (fix.type === 'add_meal') {
    const { groupIds, start, end } = fix;
    const content = newContent('meal', meal.title, { groupIds, start, end });
    return [{ type: 'create', sessionId: meal.id, content }];
  }
  const { sessionId } = fix;
  if (fix.type === 'change_place') {
    return [{ type: 'change', sessionId, changes: { placeId: fix.placeId } }];
  }
  const { start, end } = fix.type === 'to_tray' ? { start: null, end: null } : fix;
  return [{ type: 'change', sessionId, changes: { start, end } }];
}
