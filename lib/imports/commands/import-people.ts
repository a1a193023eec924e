import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities } from '@/db/schema/activities';
import { auditEntries } from '@/db/schema/audit';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { type Failure, fail, type Ok, ok } from '@/lib/core/result';
import { insertParticipants } from '@/lib/participants/commands/insert-participants';
import { refuseTwice } from '@/lib/participants/commands/refuse-twice';
import { insertPeople } from '@/lib/people/commands/insert-people';
import { refuseTaken } from '@/lib/people/commands/refuse-taken';
import { canImport } from '../policy';
import { matchRows } from '../queries/match-rows';
import { planImport } from '../rules/plan-import';
import type { ImportPeople } from '../schema';
import type { ImportSummary } from '../types';

type Refusal = 'not_found' | 'forbidden' | 'signed_off' | 'person_email_taken' | 'passport_taken';
export type ImportRefusal =
  | Failure<Refusal | 'already_participant' | 'head_taken' | 'already_substituted'>
  | Failure<'rows_refused', { values: { count: number } }>;

/**
 * Brings the people of a list into an activity: all of the rows or, where one of them cannot be, none. Who is in the
 * directory already takes part as they are there, and nothing of them is overwritten. A repeated `batchId` answers what
 * it answered before and changes nothing; so does the same list again, because everybody on it takes part.
 */
export async function importPeople(
  viewer: Viewer,
  { activityId, batchId, status, rows }: ImportPeople,
): Promise<Ok<ImportSummary> | ImportRefusal> {
  const write = () =>
    transaction(async (): Promise<Ok<ImportSummary> | ImportRefusal> => {
      const activity = await findActivityById(viewer, activityId);
      if (!activity) return fail('not_found');
      if (!canImport(viewer, activity)) return fail('forbidden');
      await lockActivity(activityId);
      const before = await findBatch(activityId, batchId);
      if (before) return ok(before);
      if (activity.status === 'signed_off') return fail('signed_off');

      const plan = planImport(rows, await matchRows(activityId, rows), newId);
      if (plan.refused.length > 0) {
        return fail('rows_refused', { values: { count: plan.refused.length } });
      }
      await insertPeople(viewer, plan.people);
      await insertParticipants(
        viewer,
        activity,
        plan.participants.map(({ personId, delegationId }) => ({
          id: newId(),
          personId,
          delegationId,
          role: 'delegate',
          status,
          groupId: null,
        })),
      );
      await audit(viewer, [
        {
          objectType: 'import',
          objectId: batchId,
          action: 'imported',
          projectId: activity.projectId,
          activityId,
          changes: {
            added: { before: null, after: plan.summary.added },
            reused: { before: null, after: plan.summary.reused },
            unchanged: { before: null, after: plan.summary.unchanged },
          },
        },
      ]);
      return ok(plan.summary);
    });
  return refuseTwice(() => refuseTaken(write));
}

/** Imports into one activity go one after the other, so that a double click finds what the first click did. */
async function lockActivity(activityId: string): Promise<void> {
  const db = await database();
  await db
    .select({ id: activities.id })
    .from(activities)
    .where(eq(activities.id, activityId))
    .for('no key update');
}

/** What this batch did when it was imported before. The trail is where that stands, and nobody can change it. */
async function findBatch(activityId: string, batchId: string): Promise<ImportSummary | null> {
  const db = await database();
  const [entry] = await db
    .select({ changes: auditEntries.changes })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.objectType, 'import'),
        eq(auditEntries.objectId, batchId),
        eq(auditEntries.activityId, activityId),
      ),
    );
  if (!entry) return null;
  const figure = (name: keyof ImportSummary) => Number(entry.changes[name]?.after ?? 0);
  return { added: figure('added'), reused: figure('reused'), unchanged: figure('unchanged') };
}
