import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { insertParticipants } from '@/lib/participants/commands/insert-participants';
import { insertPeople } from '@/lib/people/commands/insert-people';
import type { Report } from '../queries/preview-import';
import type { ImportPlan } from '../rules/plan-import';
import type { Confirmation } from '../schema';

/** So many at a time that somebody who waits sees it move. */
const STEP = 500;

/** Writes new people and participants, and says how far it is. The caller has decided, and holds the transaction. */
export async function writePlan(
  viewer: Viewer,
  activity: { id: string; projectId: string },
  { importId, plan, status }: { importId: string; plan: ImportPlan } & Pick<Confirmation, 'status'>,
  report: Report,
): Promise<void> {
  const { people, participants } = plan;
  const total = people.length + participants.length;
  for (let from = 0; from < people.length; from += STEP) {
    await report({ step: 'writing', done: from, total });
    await insertPeople(viewer, people.slice(from, from + STEP), { importId });
  }
  for (let from = 0; from < participants.length; from += STEP) {
    await report({ step: 'writing', done: people.length + from, total });
    const some = participants.slice(from, from + STEP).map(({ personId, delegationId }) => ({
      id: newId(),
      personId,
      delegationId,
      role: 'delegate' as const,
      status,
      groupId: null,
    }));
    await insertParticipants(viewer, activity, some, { importId });
  }
}
