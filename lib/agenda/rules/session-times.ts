import { DAY } from '@/lib/core/zoned-time';
import type { SessionContent } from '../types/draft';

/** Why these cannot be the times of a session, beside the one that is wrong; null where they can. */
export function timesProblem({
  start,
  end,
}: Pick<SessionContent, 'start' | 'end'>): { field: 'start' | 'end'; code: string } | null {
  if (start === null && end === null) return null;
  if (start === null) return { field: 'start', code: 'required' };
  if (end === null) return { field: 'end', code: 'required' };
  if (end <= start) return { field: 'end', code: 'timeEndBeforeStart' };
  return end - start > DAY ? { field: 'end', code: 'sessionTooLong' } : null;
}
