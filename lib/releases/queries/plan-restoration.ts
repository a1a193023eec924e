import { createHash } from 'node:crypto';
import { and, inArray, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import { places } from '@/db/schema/places';
import type { Activity } from '@/lib/activities/types';
import { knownSessions } from '@/lib/agenda/queries/known-sessions';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import type { AgendaEdit } from '@/lib/agenda/types/edits';
import type { Viewer } from '@/lib/auth/types';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { visiblePlaces } from '@/lib/places/queries/visible-places';
import { diffSnapshots } from '../rules/diff-snapshots';
import { freezeDraft } from '../rules/freeze-draft';
import { planRestore, type StillThere, stillPossible } from '../rules/plan-restore';
import type { ReleaseSnapshot, RestorationPreview } from '../types';
import { findRelease } from './find-release';
import { namesOf } from './load-draft-state';

type Restoration = RestorationPreview & { releaseId: string; edits: AgendaEdit[] };

/** What it takes to make the draft say what a release said; null where there is no such release for the viewer. */
export async function planRestoration(
  viewer: Viewer,
  activity: Activity,
  number: number,
): Promise<Restoration | null> {
  const release = await findRelease(viewer, activity.id, number);
  const draft = release && (await loadDraft(viewer, activity));
  if (!draft) return null;
  const { snapshot } = release;
  const there = await findStillThere(viewer, activity, snapshot);
  const target = stillPossible(snapshot.sessions, there);
  const ids = [...snapshot.sessions, ...draft.sessions].map(({ id }) => id);
  const { known } = await knownSessions(activity.id, [...new Set(ids)]);
  const edits = planRestore(target, known);
  const frozen = freezeDraft(draft, activity, []);
  const named = snapshot.sessions.flatMap((session) => session.people);
  return {
    releaseId: release.id,
    edits,
    key: createHash('sha256').update(JSON.stringify(edits)).digest('base64url'),
    // Where a place is now is no business of an old agenda, so both sides know none.
    changes: diffSnapshots({ ...frozen, places: [] }, { sessions: target, places: [] }),
    names: namesOf(snapshot, frozen),
    lost: [
      ...new Set(named.filter((p) => !there.personIds.has(p.personId)).map(({ name }) => name)),
    ],
  };
}

async function findStillThere(
  viewer: Viewer,
  activity: Activity,
  snapshot: ReleaseSnapshot,
): Promise<StillThere> {
  const db = await database();
  const personIds = [
    ...new Set(snapshot.sessions.flatMap((session) => session.people.map((p) => p.personId))),
  ];
  const placeIds = snapshot.places.map(({ id }) => id);
  const named =
    personIds.length === 0
      ? []
      : await db
          .select({ id: people.id, mergedIntoId: people.mergedIntoId })
          .from(people)
          .where(inArray(people.id, personIds));
  const now = new Map(named.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  const visible =
    now.size === 0
      ? []
      : await db
          .select({ id: people.id })
          .from(people)
          .where(
            and(
              inArray(people.id, [...now.values()]),
              isNull(people.erasedAt),
              visiblePeople(viewer),
            ),
          );
  const seen = new Set(visible.map(({ id }) => id));
  const found =
    placeIds.length === 0
      ? []
      : await db
          .select({ id: places.id })
          .from(places)
          .where(and(inArray(places.id, placeIds), visiblePlaces(viewer)));
  return {
    groupIds: new Set(activity.groups.map(({ id }) => id)),
    placeIds: new Set(found.map(({ id }) => id)),
    personIds: new Map([...now].filter(([, id]) => seen.has(id))),
  };
}
