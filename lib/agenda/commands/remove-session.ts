import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import type { RemoveSessionInput } from '../schema';
import { type EditRefusal, findEditableSession } from './find-editable';
import { writeEdits } from './write-edits';

/** Takes a session out of the draft. Its row stays, because releases, attendance and calendars know its id. */
export function removeSession(
  viewer: Viewer,
  { sessionId, version }: RemoveSessionInput,
): Promise<Result<undefined, EditRefusal> | Stale> {
  return transaction(async () => {
    const found = await findEditableSession(viewer, sessionId);
    if (!found.ok) return found;
    const edit = { type: 'remove', sessionId, version } as const;
    const written = await writeEdits(viewer, found.value.activity, [edit]);
    if (written.ok) return ok();
    const [newer] = written.code === 'stale' ? written.newer : [];
    return newer?.theirs ? stale({}, {}, newer.version) : fail('not_found');
  });
}
