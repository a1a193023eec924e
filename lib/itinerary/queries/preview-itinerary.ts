import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { draftSnapshot } from '@/lib/releases/queries/draft-snapshot';
import { buildItinerary } from '../rules/build-itinerary';
import type { Itinerary } from '../types';

/**
 * What a delegate of a group would see if the draft were published now, with what is new since the last release marked;
 * without a group, what everybody sees. Null for whoever may not see the draft.
 */
export async function previewItinerary(
  viewer: Viewer,
  activity: Activity,
  groupId: string | null,
): Promise<Itinerary | null> {
  const snapshot = await draftSnapshot(viewer, activity);
  const nobody = { groupId, personId: '' };
  return snapshot && buildItinerary(snapshot, nobody, now().getTime());
}
