import { transaction } from '@/db';
import { type Address, createActivity } from '@/lib/activities/commands/create-activity';
import type { Viewer } from '@/lib/auth/types';
import { ok } from '@/lib/core/result';
import { importedId } from '../rules/session-id';
import type { BeginActivity } from '../schema';
import { fillAgenda } from './fill-agenda';

/** Makes an activity and begins its agenda with another one, both or neither. A repeated id makes one activity. */
export function beginActivity(
  viewer: Viewer,
  { beginWith, keepPeople, ...activity }: BeginActivity,
) {
  return transaction(async () => {
    const created = await createActivity(viewer, activity);
    const [type, id] = beginWith.split(' ');
    if (!created.ok || !id) return created;
    const filled = await fillAgenda(viewer, {
      activityId: activity.id,
      batchId: importedId(activity.id, 'session', 'beginning'),
      beginning: { type: type === 'template' ? 'template' : 'activity', id, keepPeople },
    });
    return filled.ok ? ok<Address>(created.value) : filled;
  });
}
