import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { holidayChanges } from '@/db/schema/places';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { localizedFormValue } from '@/lib/core/input';
import { fail, ok, type Result } from '@/lib/core/result';
import { sameValue } from '@/lib/core/same-value';
import { type Stale, stale } from '@/lib/core/stale';
import { canEditHolidays } from '../policy';
import type { SetHoliday } from '../schema';
import { holidayEntry } from './holiday-entry';

/** Writes down what was decreed of a date, over the version that was seen. The same again changes nothing. */
export function setHoliday(
  viewer: Viewer,
  { country, date, name, isHoliday, version }: SetHoliday,
): Promise<Result<undefined, 'forbidden' | 'not_found'> | Stale> {
  return transaction(async () => {
    if (!canEditHolidays(viewer)) return fail('forbidden');
    const db = await database();
    const yours = { name, isHoliday };
    const [added] =
      version === null
        ? await db
            .insert(holidayChanges)
            .values({ country, date, ...yours })
            .onConflictDoNothing()
            .returning({ version: holidayChanges.version })
        : [];
    if (added) {
      await audit(viewer, [holidayEntry({ country, date }, null, yours)]);
      return ok();
    }
    const [saved] = await db
      .select({
        name: holidayChanges.name,
        isHoliday: holidayChanges.isHoliday,
        version: holidayChanges.version,
      })
      .from(holidayChanges)
      .where(and(eq(holidayChanges.country, country), eq(holidayChanges.date, date)))
      .for('update');
    if (!saved) return fail('not_found');
    const theirs = { name: saved.name, isHoliday: saved.isHoliday };
    if (sameValue(theirs, yours)) return ok();
    if (saved.version !== version) {
      return stale(
        { ...theirs, name: localizedFormValue(theirs.name) },
        { ...yours, name: localizedFormValue(name) },
        saved.version,
      );
    }
    await db
      .update(holidayChanges)
      .set({ ...yours, version: saved.version + 1 })
      .where(and(eq(holidayChanges.country, country), eq(holidayChanges.date, date)));
    await audit(viewer, [holidayEntry({ country, date }, theirs, yours)]);
    return ok();
  });
}
