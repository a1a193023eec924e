import { transaction } from '@/db';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { readablePrivateFields } from '../policy';
import { findStanding } from '../queries/find-person';
import { openPrivate } from '../queries/open-private';
import type { RevealPerson } from '../schema';
import type { PrivateData } from '../types';

/**
 * Shows these sealed fields of one person, on purpose: the only way by which a value leaves for a screen. That it was
 * shown, to whom and which fields, is in the history; the values are not.
 */
export function revealPerson(
  viewer: Viewer,
  { personId, fields }: RevealPerson,
): Promise<Result<Partial<PrivateData>, 'not_found' | 'forbidden'>> {
  return transaction(async () => {
    const standing = await findStanding(viewer, personId);
    if (!standing) return fail('not_found');
    const readable = readablePrivateFields(viewer, standing);
    if (fields.some((field) => !readable.includes(field))) return fail('forbidden');
    const opened = await openPrivate([personId], fields);
    await audit(viewer, [
      {
        objectType: 'person',
        objectId: personId,
        action: 'revealed',
        personId,
        changes: { fields: { before: null, after: [...new Set(fields)] } },
      },
    ]);
    return ok(opened.get(personId) ?? {});
  });
}
