import { count, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { documents } from '@/db/schema/documents';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { newKey, seal } from '@/lib/core/seal';
import { canWorkOnNomination } from '@/lib/participants/policy';
import { lockDelegation } from '@/lib/participants/queries/lock-delegation';
import { wrapPersonKey } from '@/lib/privacy/rules';
import { letterName, letterType } from '../rules';
import { LETTER_BYTES } from '../types';

type Upload = { id: string; delegationId: string; fileName: string; bytes: Uint8Array };
type Refusal =
  | 'not_found'
  | 'forbidden'
  | 'signed_off'
  | 'letter_too_large'
  | 'letter_type'
  | 'letters_too_many';

/** Letters of one delegation. */
const MOST = 20;

/** Keeps a letter of the government, sealed with a key of its own. A repeated id changes nothing. */
export async function uploadLetter(
  viewer: Viewer,
  { id, delegationId, fileName, bytes }: Upload,
): Promise<Result<{ id: string }, Refusal>> {
  return transaction(async () => {
    const delegation = await lockDelegation(viewer, delegationId);
    if (!delegation) return fail('not_found');
    if (!canWorkOnNomination(viewer, delegation, now())) return fail('forbidden');
    if (delegation.activity.status === 'signed_off') return fail('signed_off');
    if (bytes.byteLength > LETTER_BYTES) return fail('letter_too_large');
    const mediaType = letterType(bytes);
    if (!mediaType) return fail('letter_type');
    const db = await database();
    const [known] = await db
      .select({ delegationId: documents.delegationId })
      .from(documents)
      .where(eq(documents.id, id));
    if (known) return known.delegationId === delegationId ? ok({ id }) : fail('not_found');
    const [kept] = await db
      .select({ letters: count() })
      .from(documents)
      .where(eq(documents.delegationId, delegationId));
    if ((kept?.letters ?? 0) >= MOST) return fail('letters_too_many');
    const key = newKey();
    const { activityId, projectId } = delegation;
    await db.insert(documents).values({
      id,
      activityId,
      delegationId,
      kind: 'government_letter',
      fileName: letterName(fileName, mediaType),
      mediaType,
      size: bytes.byteLength,
      sealedContent: seal(key, Buffer.from(bytes).toString('base64')),
      sealedKey: wrapPersonKey(key),
      uploadedAt: now(),
      uploadedById: viewer.userId,
    });
    await audit(viewer, [
      { objectType: 'document', objectId: id, action: 'uploaded', projectId, activityId },
    ]);
    return ok({ id });
  });
}
