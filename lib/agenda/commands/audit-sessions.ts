import type { AuditedChange } from '@/db/schema/audit';
import type { Activity } from '@/lib/activities/types';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import type { SessionOutcome } from '../rules/fold-edits';
import { sessionFacts } from '../rules/session-fields';

const TIMES = new Set(['startsAt', 'endsAt', 'duration']);

/** Keeps what a batch did to each session; what changes nothing leaves no trace. */
export async function auditSessions(
  viewer: Viewer,
  activity: Pick<Activity, 'id' | 'projectId'>,
  outcomes: readonly SessionOutcome[],
): Promise<void> {
  await audit(
    viewer,
    outcomes.flatMap((outcome) => {
      const deed = deedOf(outcome);
      if (!deed) return [];
      const { id: activityId, projectId } = activity;
      return [
        { objectType: 'session', objectId: outcome.sessionId, projectId, activityId, ...deed },
      ];
    }),
  );
}

type Deed = { action: string; changes: Record<string, AuditedChange> };

function deedOf({ version, before, after }: SessionOutcome): Deed | null {
  if (!after) {
    return (
      before && { action: 'removed', changes: { title: { before: before.title, after: null } } }
    );
  }
  const changes = changedFields(before && sessionFacts(before), sessionFacts(after));
  const fields = Object.keys(changes);
  if (!before) return { action: version === 0 ? 'created' : 'restored', changes };
  if (fields.length === 0) return null;
  return { action: fields.every((field) => TIMES.has(field)) ? 'moved' : 'updated', changes };
}
