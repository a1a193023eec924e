import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { participantAccess } from '../policy';
import { listParticipants } from '../queries/list-participants';
import { exportedParticipants } from '../queries/matching-participants';
import { sensitiveColumns } from '../rules/columns';
import type { ParticipantView } from '../rules/table';
import type { ParticipantPage, ParticipantRow } from '../types';

type Scope = { id: string; projectId: string };

/** A page of the table. Whoever chose a sealed column stands in the history, once for each time it was shown. */
export async function showParticipants(
  viewer: Viewer,
  activity: Scope,
  view: ParticipantView,
): Promise<ParticipantPage> {
  const page = await listParticipants(viewer, activity, view);
  const isOpened = page.rows.some(({ details }) => details !== null);
  if (isOpened) await writeDown(viewer, activity, view, 'revealed');
  return page;
}

/** The same people as a file, in pages; null for who has no records of them. */
export async function exportParticipants(
  viewer: Viewer,
  activity: Scope,
  view: ParticipantView,
): Promise<AsyncGenerator<ParticipantRow[]> | null> {
  if (participantAccess(viewer, activity) !== 'records') return null;
  await writeDown(viewer, activity, view, 'exported');
  return exportedParticipants(viewer, activity, view);
}

async function writeDown(
  viewer: Viewer,
  { id, projectId }: Scope,
  { columns }: ParticipantView,
  action: 'revealed' | 'exported',
): Promise<void> {
  const fields = sensitiveColumns(columns);
  if (fields.length === 0) return;
  await audit(viewer, [
    {
      objectType: 'activity',
      objectId: id,
      action,
      projectId,
      activityId: id,
      changes: { fields: { before: null, after: fields } },
    },
  ]);
}
