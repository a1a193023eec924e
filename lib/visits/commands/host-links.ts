import type { Viewer } from '@/lib/auth/types';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { makeHostLink } from '@/lib/host-links/commands/make-host-link';
import { revokeHostLinks as revoke } from '@/lib/host-links/commands/revoke-host-links';
import type { OneVisit } from '../schema';
import { leaveTrail, onVisit, type VisitRefusal } from './on-visit';

type Copied = Result<{ path: string }, 'visit_not_asked'>;

/** A link of its own to hand over by other ways than our letters; it is shown once and kept nowhere. */
export function copyHostLink(
  viewer: Viewer,
  { visitId }: OneVisit,
): Promise<Copied | Failure<VisitRefusal>> {
  return onVisit(viewer, visitId, async (visit): Promise<Copied> => {
    if (visit.askedAt === null) return fail('visit_not_asked');
    const token = await makeHostLink({ siteVisitId: visitId, contactId: null });
    await leaveTrail(viewer, visit, 'link_copied');
    return ok({ path: `/host/${token}` });
  });
}

/** Every link to this visit that was ever sent or copied stops working. Answers how many did. */
export function revokeHostLinks(
  viewer: Viewer,
  { visitId }: OneVisit,
): Promise<Result<number, VisitRefusal>> {
  return onVisit(viewer, visitId, async (visit): Promise<Result<number, VisitRefusal>> => {
    const revoked = await revoke(visitId);
    if (revoked > 0) await leaveTrail(viewer, visit, 'links_revoked');
    return ok(revoked);
  });
}
