import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import { ok } from '@/lib/core/result';
import { stale } from '@/lib/core/stale';
import type { ChangeParticipantStatus, ChangeStatuses } from '../schema';
import { changeStandings, openStandings } from './change-standings';
import { refuseTwice } from './refuse-twice';

/** Moves one participant along nominated → accepted → confirmed, or out of it. */
export async function changeParticipantStatus(
  viewer: Viewer,
  { participantId, status, note, version }: ChangeParticipantStatus,
) {
  return refuseTwice(() =>
    transaction(async () => {
      const opened = await openStandings(viewer, [participantId]);
      if (!opened.ok) return opened;
      const [current] = opened.value;
      if (current && current.version !== version) {
        return stale({ status: current.status }, { status }, current.version);
      }
      const changed = await changeStandings(viewer, opened.value, { status, note });
      return changed.ok ? ok({ version: version + changed.value }) : changed;
    }),
  );
}

/** The same for many at once; the rules ask each one's status as it is now, so no version is named. */
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
