import type { Activity } from '@/lib/activities/types';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { freezeDraft } from '../rules/freeze-draft';
import { nextSnapshot } from '../rules/next-snapshot';
import type { ReleaseSnapshot } from '../types';
import { newestSnapshot } from './newest-release';

/** The release that publishing now would make, which nobody has: null for whoever may not see the draft. */
export async function draftSnapshot(
  viewer: Viewer,
  activity: Activity,
): Promise<ReleaseSnapshot | null> {
  const draft = await loadDraft(viewer, activity);
  if (!draft) return null;
  const newest = await newestSnapshot(activity.id);
  const frozen = freezeDraft(draft, activity, newest?.partners ?? []);
  return nextSnapshot(newest, frozen, now().toISOString());
}
