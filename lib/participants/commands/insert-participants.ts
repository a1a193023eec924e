import { insertRows } from '@/db/insert-rows';
import { participantPeriods, participants } from '@/db/schema/participants';
import { firstPeriod } from '@/lib/attendance/rules';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { batchesOf } from '@/lib/core/batches';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import type { ParticipantRole, ParticipantStatus } from '@/lib/core/vocabulary';
import { periodRow } from './write-standings';

export type NewParticipant = {
  id: string;
  personId: string;
  role: ParticipantRole;
  status: ParticipantStatus;
  delegationId: string | null;
  groupId: string | null;
};

/**
 * Writes new participants with their first period and audit entries, in a few statements for thousands. It is the part
 * that commands share: the caller has asked the policy and holds the transaction.
 */
export async function insertParticipants(
  viewer: Viewer,
  activity: { id: string; projectId: string },
  newcomers: readonly NewParticipant[],
  { importId = null }: { importId?: string | null } = {},
): Promise<void> {
  for (const batch of batchesOf(newcomers)) {
    const createdAt = now();
    await insertRows(
      participants,
      batch.map((newcomer) => ({ ...newcomer, activityId: activity.id, importId, createdAt })),
    );
    await insertRows(
      participantPeriods,
      batch.map((newcomer) => periodRow(activity.id, newcomer.id, firstPeriod(newcomer), newId())),
    );
    await audit(
      viewer,
      batch.map(({ id, personId, ...facts }) => ({
        objectType: 'participant',
        objectId: id,
        action: 'created',
        projectId: activity.projectId,
        activityId: activity.id,
        personId,
        changes: {
          role: { before: null, after: facts.role },
          status: { before: null, after: facts.status },
        },
      })),
    );
  }
}
