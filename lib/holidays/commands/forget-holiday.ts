import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { holidayChanges } from '@/db/schema/places';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { canEditHolidays } from '../policy';
import type { ForgetHoliday } from '../schema';
import { holidayEntry } from './holiday-entry';

/** Takes back what was decreed of a date: the calendar has the word again. */
export function forgetHoliday(
  viewer: Viewer,
  { country, date, version }: ForgetHoliday,
): Promise<Result<undefined, 'forbidden' | 'not_found'> | Stale> {
  return transaction(async () => {
    if (!canEditHolidays(viewer)) return fail('forbidden');
    const db = await database();
    const isIt = and(eq(holidayChanges.country, country), eq(holidayChanges.date, date));
    const [saved] = await db
      .select({
        name: holidayChanges.name,
        isHoliday: holidayChanges.isHoliday,
        version: holidayChanges.version,
      })
      .from(holidayChanges)
      .where(isIt)
      .for('update');
    if (!saved) return fail('not_found');
    const { version: savedVersion, ...theirs } = saved;
    if (savedVersion !== version) return stale({}, {}, savedVersion);
    await db.delete(holidayChanges).where(isIt);
    await audit(viewer, [holidayEntry({ country, date }, theirs, null)]);
    return ok();
  });
}
