import { inArray } from 'drizzle-orm';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { pageWindow } from '@/lib/core/table-state';
import { readablePrivateFields } from '@/lib/people/policy';
import { openPrivate } from '@/lib/people/queries/open-private';
import { previousActivities } from '@/lib/people/queries/previous-activities';
import { type PersonStanding, PRIVATE_FIELDS } from '@/lib/people/types';
import { canDecideOnPeople, canSeekDuplicates } from '../policy';
import { differingSealedUnits, differingUnits } from '../rules/exchange';
import type { DuplicatePair, PairSide } from '../types';
import { mergeColumns } from './lock-people';
import { undecidedPairs } from './undecided-pairs';
import { projectsOf, whereTheyTakePart } from './where-they-take-part';

/** Pairs of people whom the viewer sees who are likely one, and of whom nobody has said yet that they are two. */
export async function listDuplicates(
  viewer: Viewer,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ pairs: DuplicatePair[]; total: number }> {
  if (!canSeekDuplicates(viewer)) return { pairs: [], total: 0 };
  const likely = await undecidedPairs(viewer);
  const { limit, offset } = pageWindow(page, pageSize);
  const shown = likely.slice(offset, offset + limit);
  const ids = [...new Set(shown.flatMap((pair) => pair.ids))];
  const sides = await loadSides(viewer, ids);
  const standings = await whereTheyTakePart(ids);
  const readable = ids.filter((id) => isReadable(viewer, standings.get(id)));
  const sealed = await openPrivate(readable, PRIVATE_FIELDS);
  const pairs = shown.flatMap(({ ids: [keptId, mergedId], reason }) => {
    const [kept, merged] = [sides.get(keptId), sides.get(mergedId)];
    if (!kept || !merged) return [];
    const taken = [standings.get(keptId), standings.get(mergedId)].filter((it) => it !== undefined);
    return [
      {
        reason,
        kept,
        merged,
        differs: differingUnits(kept, merged),
        sealedDiffers: differingSealedUnits(sealed.get(keptId) ?? {}, sealed.get(mergedId) ?? {}),
        mayDecide: canDecideOnPeople(viewer, projectsOf(taken)),
      },
    ];
  });
  return { pairs, total: likely.length };
}

function isReadable(viewer: Viewer, standing: PersonStanding | undefined): boolean {
  return standing !== undefined && readablePrivateFields(viewer, standing).length > 0;
}

async function loadSides(viewer: Viewer, ids: readonly string[]): Promise<Map<string, PairSide>> {
  if (ids.length === 0) return new Map();
  const db = await database();
  const rows = await db
    .select(mergeColumns)
    .from(people)
    .where(inArray(people.id, [...ids]));
  const taken = await previousActivities(viewer, ids);
  return new Map(rows.map((row) => [row.id, { ...row, activities: taken.get(row.id) ?? [] }]));
}
