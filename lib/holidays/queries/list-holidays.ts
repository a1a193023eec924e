import { and, between, eq } from 'drizzle-orm';
import { database } from '@/db';
import { holidayChanges } from '@/db/schema/places';
import type { Viewer } from '@/lib/auth/types';
import type { Country } from '@/lib/core/vocabulary';
import { canEditHolidays } from '../policy';
import { holidayLines } from '../rules/holiday-lines';
import type { HolidayLine } from '../types';

/** The holidays of a country from one date to another, both included; none for those who do not plan. */
export async function listHolidays(
  viewer: Viewer,
  country: Country,
  from: string,
  to: string,
): Promise<HolidayLine[]> {
  if (!canEditHolidays(viewer)) return [];
  const db = await database();
  const changes = await db
    .select({
      date: holidayChanges.date,
      name: holidayChanges.name,
      isHoliday: holidayChanges.isHoliday,
      version: holidayChanges.version,
    })
    .from(holidayChanges)
    .where(and(eq(holidayChanges.country, country), between(holidayChanges.date, from, to)));
  return holidayLines(country, from, to, changes);
}
