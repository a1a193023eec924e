import { and, desc, eq } from 'drizzle-orm';
import { database } from '@/db';
import { letters } from '@/db/schema/letters';
import { unseal } from '@/lib/core/seal';
import type { LetterKind } from '@/lib/core/vocabulary';
import { unwrapPersonKey } from '@/lib/privacy/rules';
import type { LetterFile } from '../types';

/*
 * They take no viewer: the outbox attaches what a command chose, and the page of a host has its own way to know who asks.
 */

/** A letter opened; null where it is gone. */
export async function letterContent(letterId: string): Promise<LetterFile | null> {
  const db = await database();
  const [row] = await db.select().from(letters).where(eq(letters.id, letterId));
  if (!row) return null;
  const { kind, fileName, sealedKey, sealedContent } = row;
  const content = unseal(unwrapPersonKey(sealedKey), sealedContent);
  return { kind, fileName, content: new Uint8Array(Buffer.from(content, 'base64')) };
}

/** The letter of this kind that was made last for a visit. */
export async function newestLetter(
  siteVisitId: string,
  kind: LetterKind,
): Promise<{ id: string; fileName: string; madeAt: Date; size: number } | null> {
  const db = await database();
  const [row] = await db
    .select({
      id: letters.id,
      fileName: letters.fileName,
      madeAt: letters.madeAt,
      size: letters.size,
    })
    .from(letters)
    .where(and(eq(letters.siteVisitId, siteVisitId), eq(letters.kind, kind)))
    .orderBy(desc(letters.madeAt), desc(letters.id))
    .limit(1);
  return row ?? null;
}
