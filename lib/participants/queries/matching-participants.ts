import { and, inArray } from 'drizzle-orm';
import { participants } from '@/db/schema/participants';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { PARTICIPANT_STATUSES, type ParticipantStatus } from '@/lib/core/vocabulary';
import { participantAccess } from '../policy';
import { type ParticipantView, readView } from '../rules/table';
import type { ParticipantIds } from '../schema';
import type { ParticipantRow } from '../types';
import { shownTo, wantedBy } from './table-conditions';
import { readRows } from './table-rows';

type Scope = { id: string; projectId: string };

/** The same ids for who has only the address of the table. */
export async function findMatching(
  viewer: Viewer,
  { activityId, query }: ParticipantIds,
): Promise<Result<string[], 'not_found' | 'forbidden'>> {
  const activity = await findActivityById(viewer, activityId);
  if (!activity) return fail('not_found');
  if (participantAccess(viewer, activity) !== 'records') return fail('forbidden');
  return ok(
    await matchingIds(viewer, activity, readView(Object.fromEntries(new URLSearchParams(query)))),
  );
}

/** Ids of all whom the search and filters leave, on every page, in the order of the table. One statement. */
export async function matchingIds(
  viewer: Viewer,
  activity: Scope,
  view: ParticipantView,
  statuses: readonly ParticipantStatus[] = PARTICIPANT_STATUSES,
): Promise<string[]> {
  if (participantAccess(viewer, activity) !== 'records') return [];
  const where = and(
    shownTo(viewer, activity),
    wantedBy(view, 'records'),
    inArray(participants.status, [...statuses]),
  );
  const rows = await readRows({ where, view: { ...view, columns: [] }, hasRecords: false });
  return rows.map(({ id }) => id);
}

/** People read together for a file: enough that the database is asked seldom, few enough that memory stays flat. */
const BATCH = 500;

/**
 * Everybody whom the search and filters leave, with what the columns show, some at a time and in the order of the
 * table. Who they are is settled at the beginning, so nobody comes twice when others change the list meanwhile.
 */
export async function* exportedParticipants(
  viewer: Viewer,
  activity: Scope,
  view: ParticipantView,
): AsyncGenerator<ParticipantRow[]> {
  const ids = await matchingIds(viewer, activity, view);
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const where = and(shownTo(viewer, activity), inArray(participants.id, batch));
    yield await readRows({ where, view, hasRecords: true });
  }
}
