import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { placeHours } from '@/db/schema/places';
import { newId } from '@/lib/core/ids';
import type { PlaceHours } from '../types';

/** Replaces the hours of a place, inside the transaction of the command that saves the place. */
export async function saveHours(placeId: string, hours: readonly PlaceHours[]): Promise<void> {
  const db = await database();
  await db.delete(placeHours).where(eq(placeHours.placeId, placeId));
  if (hours.length === 0) return;
  await db.insert(placeHours).values(hours.map((window) => ({ id: newId(), placeId, ...window })));
}
