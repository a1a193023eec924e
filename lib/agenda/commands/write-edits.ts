import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { knownSessions } from '../queries/known-sessions';
import { foldEdits, type KnownSession, pathOf } from '../rules/fold-edits';
import type { AgendaEdit, NewerSession } from '../types/edits';
import { announce } from './announce';
import { auditSessions } from './audit-sessions';
import { type Naming, refuseStrangers } from './refuse-strangers';
import { writeAcknowledgements } from './write-acknowledgements';
import { writeSessions } from './write-sessions';

/** The version that each session has after the batch, by its id. */
export type Versions = Record<string, number>;

export type WriteRefusal =
  | Failure<'not_found'>
  | Failure<'invalid', { fields: Record<string, string> }>
  | Failure<'stale', { newer: NewerSession[] }>;

/**
 * The one way in which a draft is written: all edits or none, each over the version that its editor saw. The caller has
 * asked the policy and holds the transaction and the lock of the activity.
 */
export async function writeEdits(
  viewer: Viewer,
  activity: Activity,
  edits: readonly AgendaEdit[],
): Promise<Result<Versions, never> | WriteRefusal> {
  const ids = [...new Set(edits.flatMap((edit) => ('sessionId' in edit ? edit.sessionId : [])))];
  const { known, hasForeign } = await knownSessions(activity.id, ids);
  const { outcomes, staleIds, missingIds, problems } = foldEdits(edits, known);
  if (hasForeign || missingIds.length > 0) return fail('not_found');
  if (staleIds.length > 0) return staleOf(staleIds, known);
  const made = new Set(outcomes.filter(({ after }) => after).map(({ sessionId }) => sessionId));
  const strangers = await refuseStrangers(viewer, activity, namingsOf(edits, known), made);
  const fields = { ...problems, ...strangers };
  if (Object.keys(fields).length > 0) return fail('invalid', { fields });

  if (!(await writeSessions(activity.id, outcomes))) {
    // Somebody who needs no lock of the activity came between, such as whoever substitutes a delegate.
    const { known: newest } = await knownSessions(activity.id, ids);
    return staleOf(foldEdits(edits, newest).staleIds, newest);
  }
  await auditSessions(viewer, activity, outcomes);
  await writeAcknowledgements(viewer, activity, edits);
  await announce(viewer, activity.id, ids);
  return ok(Object.fromEntries(outcomes.map(({ sessionId, version }) => [sessionId, version + 1])));
}

function staleOf(ids: readonly string[], known: ReadonlyMap<string, KnownSession>) {
  const newer = ids.flatMap((sessionId): NewerSession[] => {
    const found = known.get(sessionId);
    if (!found) return [];
    const { session, isRemoved } = found;
    return [{ sessionId, theirs: isRemoved ? null : session, version: session.version }];
  });
  return fail('stale', { newer });
}

function namingsOf(
  edits: readonly AgendaEdit[],
  known: ReadonlyMap<string, KnownSession>,
): Naming[] {
  return edits.flatMap((edit, index) => {
    if (edit.type !== 'create' && edit.type !== 'change') return [];
    const { sessionId } = edit;
    const named = edit.type === 'create' ? edit.content : edit.changes;
    return [{ path: pathOf(edit, index), sessionId, named, saved: known.get(sessionId)?.session }];
  });
}
