import { notFound } from 'next/navigation';
import { findVisit } from '@/lib/visits/queries/find-visit';
import { openActivity } from '../../open-activity';

export type VisitParams = Promise<{ project: string; activity: string; visit: string }>;

/** Who is there, the activity and the visit at the address. */
export async function openVisit(params: VisitParams) {
  const opened = await openActivity(params, 'visits');
  const { visit: id } = await params;
  const visit = (await findVisit(opened.viewer, opened.activity.id, id)) ?? notFound();
  return { ...opened, visit };
}
