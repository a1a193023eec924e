import { transaction } from '@/db';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { findStanding } from '@/lib/people/queries/find-person';
import { canAnswerFor } from '../policy';
import { findSubject, type Subject } from '../queries/find-subject';

/**
 * Hands out all that is held about somebody, to whoever answers for it and to the person; that it was handed out is in
 * the history before the first byte leaves. `heldAbout` then reads it.
 */
export function exportPerson(
  viewer: Viewer,
  personId: string,
): Promise<Result<Subject, 'not_found' | 'forbidden'>> {
  return transaction(async () => {
    const standing = await findStanding(viewer, personId);
    if (!standing) return fail('not_found');
    if (viewer.personId !== personId && !canAnswerFor(viewer, standing)) return fail('forbidden');
    const subject = await findSubject(personId);
    if (subject.erasedAt) return fail('not_found');
    await audit(viewer, [
      { objectType: 'person', objectId: personId, action: 'exported', personId },
    ]);
    return ok(subject);
  });
}
