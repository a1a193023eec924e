import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database, transaction } from '@/db';
import { sessionPeople } from '@/db/schema/agenda';
import { participants } from '@/db/schema/participants';
import { people, personMerges } from '@/db/schema/people';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { keyedHash, seal } from '@/lib/core/seal';
import { openPrivate } from '@/lib/people/queries/open-private';
import { PRIVATE_FIELDS, type PrivateData } from '@/lib/people/types';
import { canDecideOnPeople } from '../policy';
import { type LockedPerson, lockPair } from '../queries/lock-people';
import { projectsOf, whereTheyTakePart } from '../queries/where-they-take-part';
import { unitsToExchange, valuesOf } from '../rules/exchange';
import type { MergePeople } from '../schema';
import type { OpenUnit, SealedUnit } from '../types';
import { moveReferences } from './move-references';
import { keysOf, writeExchange } from './write-fields';

type Refusal = 'not_found' | 'forbidden' | 'pair_changed' | 'same_activity';
type Details = { values?: { count: number } };

/** What an undo has to know: the open values of both before, and of what is sealed only how to tell it again. */
export type BeforeMerge = {
  open: OpenUnit[];
  kept: Record<string, unknown>;
  merged: Record<string, unknown>;
  /** Each exchanged sealed unit with a hash, by the kept person's key, of what that person got. */
  sealed: Partial<Record<SealedUnit, string>>;
};

/**
 * Makes two people one. All that the merged person did becomes the kept person's, and nobody sees the merged record any
 * more, but it stays, so that the merge can be undone. A repeated id answers ok and changes nothing.
 */
export async function mergePeople(
  viewer: Viewer,
  { id, keptId, mergedId, keptVersion, mergedVersion, take }: MergePeople,
): Promise<Result<{ id: string }, Refusal, Details>> {
  return transaction(async (): Promise<Result<{ id: string }, Refusal, Details>> => {
    if (await isRepeated({ id, keptId, mergedId })) return ok({ id });
    const pair = await lockPair(viewer, [keptId, mergedId]);
    if (!pair) return fail('not_found');
    const [kept, merged] = pair;
    const standings = await whereTheyTakePart([keptId, mergedId]);
    if (!canDecideOnPeople(viewer, projectsOf(standings.values()))) return fail('forbidden');
    if (kept.version !== keptVersion || merged.version !== mergedVersion) {
      return fail('pair_changed');
    }
    const shared = await countShared(keptId, mergedId);
    if (shared > 0) return fail('same_activity', { values: { count: shared } });

    const key = (await keysOf([keptId])).get(keptId) ?? new Uint8Array();
    const { before, personal } = await exchange(key, kept, merged, take);
    const moved = await moveReferences(mergedId, keptId);
    const db = await database();
    await db.update(people).set({ mergedIntoId: keptId }).where(eq(people.id, mergedId));
    await db.insert(personMerges).values({
      id,
      keptId,
      mergedId,
      moved,
      sealedBefore: seal(key, JSON.stringify(before)),
      mergedAt: now(),
      mergedById: viewer.userId,
    });
    const entry = { objectType: 'person', changes: {} };
    await audit(viewer, [
      {
        ...entry,
        objectId: keptId,
        action: 'merged',
        changes: { mergedPerson: { before: null, after: mergedId } },
        personId: keptId,
        personal,
      },
      {
        ...entry,
        objectId: mergedId,
        action: 'merged_into',
        changes: { keptPerson: { before: null, after: keptId } },
        personId: mergedId,
      },
    ]);
    return ok({ id });
  });
}

/** Both get what the other had, of the units that change hands. */
async function exchange(
  key: Uint8Array,
  kept: LockedPerson,
  merged: LockedPerson,
  take: MergePeople['take'],
) {
  const opened = await openPrivate([kept.id, merged.id], PRIVATE_FIELDS);
  const [keptSealed, mergedSealed] = [opened.get(kept.id) ?? {}, opened.get(merged.id) ?? {}];
  const [one, other] = [
    { ...kept, ...keptSealed },
    { ...merged, ...mergedSealed },
  ];
  const { open, sealed } = unitsToExchange(one, other, take);
  const all = (units: readonly (OpenUnit | SealedUnit)[], record: object) =>
    Object.assign({}, ...units.map((unit) => valuesOf(unit, record as Record<string, unknown>)));
  await writeExchange([
    { id: kept.id, open: all(open, other), sealed: all(sealed, other) as Partial<PrivateData> },
    { id: merged.id, open: all(open, one), sealed: all(sealed, one) as Partial<PrivateData> },
  ]);
  const before: BeforeMerge = {
    open,
    kept: all(open, one),
    merged: all(open, other),
    sealed: Object.fromEntries(sealed.map((unit) => [unit, sealedPrint(key, unit, other)])),
  };
  return { before, personal: changedFields(one, all([...open, ...sealed], other)) };
}

/** By which an undo tells whether a sealed answer is still the one that the merge brought; `key` is the kept person's. */
export function sealedPrint(key: Uint8Array, unit: SealedUnit, record: object): string {
  const values = JSON.stringify(valuesOf(unit, record as Record<string, unknown>));
  return Buffer.from(keyedHash(key, values)).toString('hex');
}

/** In how many activities both take part, or are named on one session in one role: nobody is there twice. */
async function countShared(keptId: string, mergedId: string): Promise<number> {
  const db = await database();
  const twice = await db
    .select({ activityId: participants.activityId })
    .from(participants)
    .where(inArray(participants.personId, [keptId, mergedId]))
    .groupBy(participants.activityId)
    .having(sql`count(*) > 1`);
  if (twice.length > 0) return twice.length;
  const other = alias(sessionPeople, 'other');
  const [named] = await db
    .select({ count: count() })
    .from(sessionPeople)
    .innerJoin(
      other,
      and(eq(other.sessionId, sessionPeople.sessionId), eq(other.role, sessionPeople.role)),
    )
    .where(and(eq(sessionPeople.personId, keptId), eq(other.personId, mergedId)));
  return named?.count ?? 0;
}

async function isRepeated(input: { id: string; keptId: string; mergedId: string }) {
  const db = await database();
  const [known] = await db.select().from(personMerges).where(eq(personMerges.id, input.id));
  return (
    known !== undefined &&
    known.undoneAt === null &&
    known.keptId === input.keptId &&
    known.mergedId === input.mergedId
  );
}
