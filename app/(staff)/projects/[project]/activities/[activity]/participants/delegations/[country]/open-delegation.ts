import { notFound } from 'next/navigation';
import { findActivity } from '@/lib/activities/queries/find-activity';
import { requireViewer } from '@/lib/auth/viewer';
import { COUNTRIES } from '@/lib/core/vocabulary';
import { listDelegationFacts } from '@/lib/delegations/queries/delegation-facts';
import { participantAccess } from '@/lib/participants/policy';

export type DelegationParams = Promise<{ project: string; activity: string; country: string }>;

/** Who is there, the activity and the delegation at the address; one that the viewer may not see is missing. */
export async function openDelegation(params: DelegationParams) {
  const viewer = await requireViewer();
  const { project, activity: slug, country: code } = await params;
  const activity = (await findActivity(viewer, project, slug)) ?? notFound();
  const country = COUNTRIES.find((known) => known === code) ?? notFound();
  if (participantAccess(viewer, activity) !== 'records') notFound();
  const [delegation] = await listDelegationFacts(viewer, { activityId: activity.id, country });
  return delegation ? { viewer, activity, delegation } : notFound();
}
