import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { imports } from '@/db/schema/imports';
import type { Activity } from '@/lib/activities/types';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { type Failure, fail, type Ok, ok } from '@/lib/core/result';
import { refuseTwice } from '@/lib/participants/commands/refuse-twice';
import { refuseTaken } from '@/lib/people/commands/refuse-taken';
import { findFacts } from '../queries/find-facts';
import { openImports } from '../queries/open-imports';
import type { Report } from '../queries/preview-import';
import { judgeRows } from '../rules/judge-row';
import { planImport } from '../rules/plan-import';
import type { Confirmation, ConfirmedRow } from '../schema';
import type { ImportSummary, NomineeList } from '../types';
import { keepBoth } from './keep-both';
import { lockActivity } from './lock-activity';
import { rememberMeanings } from './remember-meanings';
import { writePlan } from './write-plan';

type Refusal =
  | 'not_found'
  | 'forbidden'
  | 'signed_off'
  | 'person_email_taken'
  | 'passport_taken'
  | 'already_participant'
  | 'head_taken'
  | 'already_substituted';
export type ImportRefusal =
  | Failure<Refusal>
  | Failure<'rows_refused', { values: { count: number } }>;

export type ImportPeople = Omit<Confirmation, 'sha256' | 'rowNumbers'> & {
  fileName: string;
  /** The whole list, because who stays out tells who comes in. */
  list: Pick<NomineeList, 'rows' | 'columns' | 'signature' | 'headerRow'>;
  /** The rows of it that were confirmed. */
  rows: readonly ConfirmedRow[];
};

/**
 * Brings the people of a list into an activity: all of the rows or, where one of them cannot be, none. Who is in the
 * directory already takes part as they are there, and nothing of them is overwritten. A repeated `batchId` answers what
 * it answered before; the same list again writes nothing, because everybody on it takes part.
 */
export async function importPeople(
  viewer: Viewer,
  input: ImportPeople,
  report: Report = () => {},
): Promise<Ok<ImportSummary> | ImportRefusal> {
  const { activityId, batchId, status, list, rows, choices } = input;
  const write = () =>
    transaction(async (): Promise<Ok<ImportSummary> | ImportRefusal> => {
      const opened = await openImports(viewer, activityId);
      if (!opened.ok) return opened;
      const { activity, scope } = opened.value;
      // Only those who decide about nominations bring in people whom somebody decided about.
      if (scope !== 'all' && status !== 'nominated') return fail('forbidden');
      await lockActivity(activityId);
      const before = await findBatch(viewer, input);
      if (before) return before === 'foreign' ? fail('not_found') : ok(before);
      if (activity.status === 'signed_off') return fail('signed_off');

      const facts = await findFacts(viewer, { activityId, scope }, list.rows);
      const matches = judgeRows(list.rows, choices, facts);
      const present = [...matches.values()].filter(({ outcome }) => outcome === 'participant');
      const coming = rows.filter((row) => matches.get(row.rowNumber)?.outcome !== 'participant');
      const plan = planImport(coming, matches, newId);
      if (plan.refused.length > 0) {
        return fail('rows_refused', { values: { count: plan.refused.length } });
      }
      const added = plan.people.length;
      const reused = plan.participants.length - added;
      const summary = { added, reused, unchanged: present.length };
      if (plan.participants.length === 0) return ok(summary);
      // A focal point's word on what columns mean is not everybody's.
      const remember = input.remember && scope === 'all';
      await writeImport(viewer, activity, { ...input, remember }, summary);
      await writePlan(viewer, activity, { importId: batchId, plan, status }, report);
      await keepBoth(viewer, plan, choices, facts);
      return ok(summary);
    });
  return refuseTwice(() => refuseTaken(write));
}

/** What this batch did when the viewer imported it before; of somebody else's batch nothing is answered. */
async function findBatch(
  viewer: Viewer,
  { batchId, activityId }: Pick<ImportPeople, 'batchId' | 'activityId'>,
): Promise<ImportSummary | 'foreign' | null> {
  const db = await database();
  const [row] = await db.select().from(imports).where(eq(imports.id, batchId));
  if (!row) return null;
  if (row.activityId !== activityId || row.importedById !== viewer.userId) return 'foreign';
  return { added: row.added, reused: row.reused, unchanged: row.unchanged };
}

async function writeImport(
  viewer: Viewer,
  activity: Activity,
  { batchId, fileName, list, remember }: ImportPeople,
  summary: ImportSummary,
): Promise<void> {
  const db = await database();
  await db.insert(imports).values({
    id: batchId,
    activityId: activity.id,
    fileName,
    ...summary,
    importedAt: now(),
    importedById: viewer.userId,
  });
  if (remember) await rememberMeanings(viewer, activity.projectId, list);
  await audit(viewer, [
    {
      objectType: 'import',
      objectId: batchId,
      action: 'imported',
      projectId: activity.projectId,
      activityId: activity.id,
      changes: {
        added: { before: null, after: summary.added },
        reused: { before: null, after: summary.reused },
        unchanged: { before: null, after: summary.unchanged },
      },
    },
  ]);
}
