import { and, desc, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { letters } from '@/db/schema/letters';
import type { Viewer } from '@/lib/auth/types';
import type { LetterLine } from '../types';
import { visibleLetters } from './visible-letters';

/** The letters that were made for a visit, the newest first. */
export async function listLetters(viewer: Viewer, siteVisitId: string): Promise<LetterLine[]> {
  const db = await database();
  return db
    .select({
      id: letters.id,
      kind: letters.kind,
      locale: letters.locale,
      fileName: letters.fileName,
      releaseNumber: letters.releaseNumber,
      madeAt: sql<number>`(extract(epoch from ${letters.madeAt}) * 1000)::float8`,
      size: letters.size,
    })
    .from(letters)
    .innerJoin(activities, eq(activities.id, letters.activityId))
    .where(and(eq(letters.siteVisitId, siteVisitId), visibleLetters(viewer)))
    .orderBy(desc(letters.madeAt), desc(letters.id));
}
