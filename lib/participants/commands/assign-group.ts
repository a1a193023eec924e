import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import type { AssignGroup } from '../schema';
import { changeStandings, openStandings } from './change-standings';

/** Puts participants of one activity into one of its groups, or with null out of any. Answers how many changed. */
export async function assignGroup(viewer: Viewer, { participantIds, groupId }: AssignGroup) {
  return transaction(async () => {
    const opened = await openStandings(viewer, participantIds);
    return opened.ok ? changeStandings(viewer, opened.value, { groupId }) : opened;
  });
}
