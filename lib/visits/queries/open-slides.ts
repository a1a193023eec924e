import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { documents } from '@/db/schema/documents';
import { siteVisits } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { unseal } from '@/lib/core/seal';
import { unwrapPersonKey } from '@/lib/privacy/rules';
import { visibleVisits } from './visible-visits';

/** Slides that a host uploaded, opened; null where they do not exist for the viewer in this visit. */
export async function openSlides(
  viewer: Viewer,
  visitId: string,
  id: string,
): Promise<{ fileName: string; mediaType: string; content: Uint8Array<ArrayBuffer> } | null> {
  if (!isId(id)) return null;
  const db = await database();
  const [row] = await db
    .select({ document: documents })
    .from(documents)
    .innerJoin(siteVisits, eq(siteVisits.id, documents.siteVisitId))
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .where(and(eq(documents.id, id), eq(documents.siteVisitId, visitId), visibleVisits(viewer)));
  if (!row) return null;
  const { fileName, mediaType, sealedKey, sealedContent } = row.document;
  const content = unseal(unwrapPersonKey(sealedKey), sealedContent);
  return { fileName, mediaType, content: new Uint8Array(Buffer.from(content, 'base64')) };
}
