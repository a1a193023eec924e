import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import type { ChangeStatuses } from '../schema';
import { changeStandings, openStandings } from './change-standings';
import { refuseTwice } from './refuse-twice';

/**
 * Moves participants along nominated → accepted → confirmed, or out of it. The rules ask each one's status as it is now, so
 * no version is named.
 */
export async function changeStatuses(
  viewer: Viewer,
  { participantIds, status, note }: ChangeStatuses,
) {
  return refuseTwice(() =>
    transaction(async () => {
      const opened = await openStandings(viewer, participantIds);
      return opened.ok ? changeStandings(viewer, opened.value, { status, note }) : opened;
    }),
  );
}
