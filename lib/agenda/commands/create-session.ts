import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import type { CreateSessionInput } from '../schema';
import { type EditRefusal, findEditableActivity } from './find-editable';
import { beside, type Refused, readContent } from './read-content';
import { writeEdits } from './write-edits';

/**
 * Puts a session of a form on the draft, or into its tray when it has no time. Conflicts never stop it.
 * The same `id` again changes nothing and answers the same.
 */
export function createSession(
  viewer: Viewer,
  { id, activityId, ...fields }: CreateSessionInput,
): Promise<Result<{ id: string }, EditRefusal> | Result<never, 'invalid', Refused>> {
  return transaction(async () => {
    const found = await findEditableActivity(viewer, activityId);
    if (!found.ok) return found;
    const content = readContent(fields, found.value.timeZone);
    if (!content.ok) return content;
    const edit = { type: 'create', sessionId: id, content: content.value } as const;
    const written = await writeEdits(viewer, found.value, [edit]);
    if (written.ok) return ok({ id });
    if (written.code === 'invalid') return beside(written);
    // It is there already: this is the second click.
    return written.code === 'stale' ? ok({ id }) : fail('not_found');
  });
}
