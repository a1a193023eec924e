import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { sessionFormValue } from '../rules/session-fields';
import type { UpdateSessionInput } from '../schema';
import { type EditRefusal, findEditableSession } from './find-editable';
import { beside, type Refused, readContent } from './read-content';
import { writeEdits } from './write-edits';

/** Saves a session over the version that the form was opened on; over a newer one it is `stale` and says what differs. */
export function updateSession(
  viewer: Viewer,
  { sessionId, version, ...fields }: UpdateSessionInput,
): Promise<Result<undefined, EditRefusal> | Result<never, 'invalid', Refused> | Stale> {
  return transaction(async () => {
    const found = await findEditableSession(viewer, sessionId);
    if (!found.ok) return found;
    const { session, activity } = found.value;
    const content = readContent(fields, activity.timeZone, session);
    if (!content.ok) return content;
    const edit = { type: 'change', sessionId, version, changes: content.value } as const;
    const written = await writeEdits(viewer, activity, [edit]);
    if (written.ok) return ok();
    if (written.code === 'invalid') return beside(written);
    const [newer] = written.code === 'stale' ? written.newer : [];
    if (!newer?.theirs) return fail('not_found');
    return stale(
      sessionFormValue(newer.theirs, activity.timeZone),
      sessionFormValue(content.value, activity.timeZone),
      newer.version,
    );
  });
}
