import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canPublish, canSeeHistory } from '../policy';
import type { ReleaseInput } from '../schema';
import type { RestorationPreview } from '../types';
import { planRestoration } from './plan-restoration';

/** What would become of the draft if the viewer restored this release now. */
export async function previewRestoration(
  viewer: Viewer,
  { activityId, number }: ReleaseInput,
): Promise<Result<RestorationPreview, 'not_found' | 'forbidden' | 'signed_off'>> {
  const activity = await findActivityById(viewer, activityId);
  if (!activity) return fail('not_found');
  if (!canSeeHistory(viewer, activity)) return fail('forbidden');
  if (!canPublish(viewer, activity)) return fail('signed_off');
  const plan = await planRestoration(viewer, activity, number);
  if (!plan) return fail('not_found');
  const { key, changes, names, lost } = plan;
  return ok({ key, changes, names, lost });
}
