import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { updateHost } from '@/lib/hosts/commands/update-host';
import { findHost } from '@/lib/hosts/queries/find-host';
import { findAnswer } from '../queries/find-answer';
import { withStatedTerms } from '../rules/stated-terms';
import type { TakeTerms } from '../schema';
import { onVisit, type VisitRefusal } from './on-visit';

type Taken =
  | Result<undefined, never>
  | Extract<Awaited<ReturnType<typeof updateHost>>, { ok: false }>;

/**
 * Takes what a host stated of their gate and their people into the directory, over the version of the host that the
 * viewer saw. Taken once, it changes nothing more.
 */
export function takeTerms(
  viewer: Viewer,
  { answerId, version }: TakeTerms,
): Promise<Taken | Failure<VisitRefusal>> {
  return transaction(async (): Promise<Taken | Failure<VisitRefusal>> => {
    const answer = await findAnswer(viewer, answerId);
    if (!answer) return fail('not_found');
    return onVisit(viewer, answer.siteVisitId, async (visit): Promise<Taken> => {
      const host = await findHost(viewer, visit.hostId);
      if (!host) return fail('not_found');
      const terms = withStatedTerms(host, answer, newId);
      if (!terms) return ok();
      const { id, locale, languages, capacity, leadTime, note, organization, place } = host;
      const saved = await updateHost(viewer, {
        id,
        version,
        locale,
        languages,
        capacity,
        leadTime,
        note,
        ...terms,
        organization: { id: organization.id, name: null },
        place: { ...NO_NEW_PLACE, id: place?.id ?? null },
      });
      return saved.ok ? ok() : saved;
    });
  });
}

const NO_NEW_PLACE = {
  name: null,
  address: null,
  city: null,
  country: null,
  latitude: null,
  longitude: null,
} as const;
