import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { letters } from '@/db/schema/letters';
import { unseal } from '@/lib/core/seal';
import { unwrapPersonKey } from '@/lib/privacy/rules';
import type { LetterFile } from '../types';

/** A letter opened; null where it is gone. It takes no viewer: the outbox attaches what a command chose. */
export async function letterContent(letterId: string): Promise<LetterFile | null> {
  const db = await database();
  const [row] = await db.select().from(letters).where(eq(letters.id, letterId));
  if (!row) return null;
  const { kind, fileName, sealedKey, sealedContent } = row;
  const content = unseal(unwrapPersonKey(sealedKey), sealedContent);
  return { kind, fileName, content: new Uint8Array(Buffer.from(content, 'base64')) };
}
