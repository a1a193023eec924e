import { desc, eq } from 'drizzle-orm';
import { database } from '@/db';
import { releases } from '@/db/schema/releases';
import type { Activity } from '@/lib/activities/types';
import type { Draft } from '@/lib/agenda/types/draft';
import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import { canSeeHistory } from '../policy';
import { diffSnapshots } from '../rules/diff-snapshots';
import { freezeDraft } from '../rules/freeze-draft';
import { isSameAround } from '../rules/is-same-around';
import type { ChangeNames, DraftState, ReleaseDraft } from '../types';
import { releaseKey, releaseSnapshot } from './release-snapshot';

/** How a draft differs from the newest release. One statement, two where this process has not read that release yet. */
export async function loadDraftState(
  viewer: Viewer,
  activity: Activity,
  draft: Draft,
): Promise<DraftState> {
  const newest = canSeeHistory(viewer, activity) ? await findNewest(activity.id) : null;
  const published = newest ? await releaseSnapshot(newest.key) : null;
  // The partners are read only by publishing itself.
  const next = freezeDraft(draft, activity, published?.partners ?? []);
  return {
    newest: newest && {
      id: newest.id,
      number: newest.number,
      publishedAt: newest.publishedAt.toISOString(),
    },
    changes: diffSnapshots(published, next),
    isAroundChanged: published !== null && !isSameAround(published, next),
    names: namesOf(published, next),
  };
}

async function findNewest(activityId: string) {
  const db = await database();
  const [newest] = await db
    .select({
      id: releases.id,
      key: releaseKey,
      number: releases.number,
      publishedAt: releases.publishedAt,
    })
    .from(releases)
    .where(eq(releases.activityId, activityId))
    .orderBy(desc(releases.number))
    .limit(1);
  return newest ?? null;
}

type Named = Pick<ReleaseDraft, 'places' | 'groups'>;

/** What places and groups are called, in the later of two agendas where both know them. */
export function namesOf(before: Named | null, after: Named): ChangeNames {
  const agendas = before ? [before, after] : [after];
  return {
    places: new Map(
      agendas.flatMap(({ places }) =>
        places.map(({ id, name }): [string, LocalizedText] => [id, name]),
      ),
    ),
    groups: new Map(
      agendas.flatMap(({ groups }) => groups.map(({ id, name }): [string, string] => [id, name])),
    ),
  };
}
