import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { placeDates, placeHours } from '@/db/schema/places';
import { newId } from '@/lib/core/ids';
import type { PlaceDate, PlaceHours } from '../types';

/** Replaces the hours of a place and its dates, inside the transaction of the command that saves the place. */
export async function saveHours(
  placeId: string,
  { hours, dates }: { hours: readonly PlaceHours[]; dates: readonly PlaceDate[] },
): Promise<void> {
  const db = await database();
  const row = <T>(window: T) => ({ id: newId(), placeId, ...window });
  await db.delete(placeHours).where(eq(placeHours.placeId, placeId));
  await db.delete(placeDates).where(eq(placeDates.placeId, placeId));
  if (hours.length > 0) await db.insert(placeHours).values(hours.map(row));
  if (dates.length > 0) await db.insert(placeDates).values(dates.map(row));
}
