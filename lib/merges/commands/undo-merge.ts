import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database, transaction } from '@/db';
import { people, personMerges } from '@/db/schema/people';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { unseal } from '@/lib/core/seal';
import { refuseTaken } from '@/lib/people/commands/refuse-taken';
import { openPrivate } from '@/lib/people/queries/open-private';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { PRIVATE_FIELDS, type PrivateData } from '@/lib/people/types';
import { canDecideOnPeople } from '../policy';
import { type LockedPerson, lockMerged } from '../queries/lock-people';
import { projectsOf, whereTheyTakePart } from '../queries/where-they-take-part';
import { exchangedBack, valuesOf } from '../rules/exchange';
import type { UndoMerge } from '../schema';
import type { SealedUnit } from '../types';
import { type BeforeMerge, sealedPrint } from './merge-people';
import { type Moved, moveBack } from './move-references';
import { keysOf, writeExchange } from './write-fields';

type Refusal = 'not_found' | 'forbidden' | 'merged_again' | 'person_email_taken' | 'passport_taken';

/**
 * Makes two people of one again. Each has again what was theirs before; what somebody changed since stays with the
 * person that was kept, and so does what they began since. An undo that is repeated answers ok.
 */
export async function undoMerge(
  viewer: Viewer,
  { mergeId }: UndoMerge,
): Promise<Result<{ id: string }, Refusal, { fields?: Record<string, string> }>> {
  return refuseTaken(() =>
    transaction(async (): Promise<Result<{ id: string }, Refusal>> => {
      const db = await database();
      const [merge] = await db.select().from(personMerges).where(eq(personMerges.id, mergeId));
      if (!merge) return fail('not_found');
      const { keptId, mergedId } = merge;
      const pair = await lockMerged(viewer, keptId, mergedId);
      if (!pair) return whyNot(viewer, mergeId);
      const standings = await whereTheyTakePart([keptId]);
      if (!canDecideOnPeople(viewer, projectsOf(standings.values()))) return fail('forbidden');
      await db
        .update(personMerges)
        .set({ undoneAt: now(), undoneById: viewer.userId })
        .where(eq(personMerges.id, mergeId));
      await db.update(people).set({ mergedIntoId: null }).where(eq(people.id, mergedId));
      await moveBack(merge.moved as Moved, keptId, mergedId);
      const personal = await exchangeBack(pair, merge.sealedBefore);
      const entry = { objectType: 'person', action: 'unmerged' };
      await audit(viewer, [
        {
          ...entry,
          objectId: keptId,
          changes: { mergedPerson: { before: mergedId, after: null } },
          personId: keptId,
          personal,
        },
        {
          ...entry,
          objectId: mergedId,
          changes: { keptPerson: { before: keptId, after: null } },
          personId: mergedId,
        },
      ]);
      return ok({ id: mergedId });
    }),
  );
}

/** It was undone already; or a later merge stands in the way of this one, and is undone first; or nobody may know. */
async function whyNot(
  viewer: Viewer,
  mergeId: string,
): Promise<Result<{ id: string }, 'not_found' | 'merged_again'>> {
  const db = await database();
  const then = alias(people, 'then');
  const [found] = await db
    .select({
      mergedId: personMerges.mergedId,
      undoneAt: personMerges.undoneAt,
      isMergedAgain: isNotNull(then.mergedIntoId),
    })
    .from(personMerges)
    .innerJoin(then, eq(then.id, personMerges.keptId))
    .innerJoin(people, eq(people.id, sql`coalesce(${then.mergedIntoId}, ${then.id})`))
    .where(and(eq(personMerges.id, mergeId), visiblePeople(viewer)));
  if (found?.undoneAt) return ok({ id: found.mergedId });
  return fail(found?.isMergedAgain ? 'merged_again' : 'not_found');
}

/** Answers what changed of the kept person. */
async function exchangeBack(
  [kept, merged]: [LockedPerson, LockedPerson],
  sealedBefore: Uint8Array,
) {
  const key = (await keysOf([kept.id])).get(kept.id) ?? new Uint8Array();
  const before = JSON.parse(unseal(key, sealedBefore)) as BeforeMerge;
  const open = exchangedBack(before.open, kept, before);
  const opened = await openPrivate([kept.id, merged.id], PRIVATE_FIELDS);
  const [keptNow, mergedNow] = [opened.get(kept.id) ?? {}, opened.get(merged.id) ?? {}];
  const sealed: Record<'kept' | 'merged', Partial<PrivateData>> = { kept: {}, merged: {} };
  for (const [unit, print] of Object.entries(before.sealed) as [SealedUnit, string][]) {
    const isUnchanged = sealedPrint(key, unit, keptNow) === print;
    // What somebody changed since stays, and what the merged person had is known to nobody any more.
    Object.assign(sealed.merged, valuesOf(unit, isUnchanged ? keptNow : {}));
    if (isUnchanged) Object.assign(sealed.kept, valuesOf(unit, mergedNow));
  }
  await writeExchange([
    { id: kept.id, open: open.kept, sealed: sealed.kept },
    { id: merged.id, open: open.merged, sealed: sealed.merged },
  ]);
  return changedFields({ ...kept, ...keptNow }, { ...open.kept, ...sealed.kept });
}
