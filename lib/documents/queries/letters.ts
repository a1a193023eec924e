import { and, asc, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { documents } from '@/db/schema/documents';
import { users } from '@/db/schema/identity';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { unseal } from '@/lib/core/seal';
import { visibleDelegations } from '@/lib/participants/queries/visible-participants';
import { unwrapPersonKey } from '@/lib/privacy/rules';
import type { Letter, OpenedLetter } from '../types';

/** The letters of a delegation that the viewer may see, the oldest first. */
export async function listLetters(viewer: Viewer, delegationId: string): Promise<Letter[]> {
  const db = await database();
  return db
    .select({
      id: documents.id,
      fileName: documents.fileName,
      mediaType: documents.mediaType,
      size: documents.size,
      uploadedAt: sql<string>`to_char(${documents.uploadedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
      uploadedBy: users.name,
    })
    .from(documents)
    .innerJoin(delegations, eq(delegations.id, documents.delegationId))
    .leftJoin(users, eq(users.id, documents.uploadedById))
    .where(and(eq(documents.delegationId, delegationId), visibleDelegations(viewer)))
    .orderBy(asc(documents.uploadedAt), asc(documents.id));
}

/** A letter opened; null where it does not exist for the viewer in this delegation. */
export async function openLetter(
  viewer: Viewer,
  delegationId: string,
  id: string,
): Promise<OpenedLetter | null> {
  if (!isId(id)) return null;
  const db = await database();
  const [row] = await db
    .select({ document: documents })
    .from(documents)
    .innerJoin(delegations, eq(delegations.id, documents.delegationId))
    .where(
      and(
        eq(documents.id, id),
        eq(documents.delegationId, delegationId),
        visibleDelegations(viewer),
      ),
    );
  if (!row) return null;
  const { fileName, mediaType, sealedKey, sealedContent } = row.document;
  const content = unseal(unwrapPersonKey(sealedKey), sealedContent);
  return { fileName, mediaType, content: new Uint8Array(Buffer.from(content, 'base64')) };
}
