import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok } from '@/lib/core/result';
import { stale } from '@/lib/core/stale';
import { needsDelegation } from '../rules/standing';
import type { UpdateParticipant } from '../schema';
import { changeStandings, openStandings } from './change-standings';
import { refuseTwice } from './refuse-twice';

/** Changes role, group and status of one participant. Somebody without a delegation cannot become its delegate. */
export async function updateParticipant(
  viewer: Viewer,
  { participantId, version, note, ...standing }: UpdateParticipant,
) {
  return refuseTwice(() =>
    transaction(async () => {
      const opened = await openStandings(viewer, [participantId]);
      if (!opened.ok) return opened;
      const [current] = opened.value;
      if (!current) return fail('not_found');
      const { role, status, groupId } = current;
      if (current.version !== version) {
        return stale({ role, status, groupId }, standing, current.version);
      }
      if (needsDelegation(standing.role) && !current.delegationId) {
        return fail('no_delegation', { fields: { role: 'no_delegation' } });
      }
      const changed = await changeStandings(viewer, opened.value, { ...standing, note });
      return changed.ok ? ok({ version: version + changed.value }) : changed;
    }),
  );
}
