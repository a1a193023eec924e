import type { Activity } from '@/lib/activities/types';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { findSession } from '../queries/find-session';
import { sessionFacts } from '../rules/session-fields';
import type { EditableSession } from '../types';

const TIMES = new Set(['startsAt', 'endsAt']);

/** Keeps what a command did to a session. `before` is null for a new one. */
export async function auditSession(
  viewer: Viewer,
  activity: Activity,
  sessionId: string,
  before: EditableSession | null,
): Promise<void> {
  const after = await findSession(viewer, sessionId);
  if (!after) throw new Error(`Session ${sessionId} was saved and cannot be found.`);
  const changes = changedFields(before && sessionFacts(before), sessionFacts(after));
  const fields = Object.keys(changes);
  if (fields.length === 0) return;
  const change = fields.every((field) => TIMES.has(field)) ? 'moved' : 'updated';
  await audit(viewer, [
    {
      objectType: 'session',
      objectId: sessionId,
      action: before ? change : 'created',
      projectId: activity.projectId,
      activityId: activity.id,
      changes,
    },
  ]);
}
