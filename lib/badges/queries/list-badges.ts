import { and, eq, inArray, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { delegations, groups } from '@/db/schema/activities';
import { badges, participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { unsealForInstallation } from '@/lib/core/seal';
import { canManageParticipants } from '@/lib/participants/policy';
import { matchingIds } from '@/lib/participants/queries/matching-participants';
import { PLACED } from '@/lib/participants/rules/standing';
import type { ParticipantView } from '@/lib/participants/rules/table';
import type { BadgeSheet } from '../types';

/** Badges on one page of the screen: fifty sheets of four. */
export const SHEET_SIZE = 200;

/**
 * The badges of those whom a view of the participants finds, in its order; who will not come has none. Null for who
 * may not print badges. Two statements.
 */
export async function listBadges(
  viewer: Viewer,
  activity: { id: string; projectId: string },
  view: ParticipantView,
): Promise<BadgeSheet | null> {
  if (!canManageParticipants(viewer, activity)) return null;
  const ids = await matchingIds(viewer, activity, view, PLACED);
  const from = (view.page - 1) * SHEET_SIZE;
  const wanted = ids.slice(from, from + SHEET_SIZE);
  const db = await database();
  const rows = await db
    .select({
      participantId: participants.id,
      givenNames: people.givenNames,
      familyName: people.familyName,
      nativeName: people.nativeName,
      position: people.position,
      organizationName: people.organizationName,
      country: delegations.country,
      group: groups.name,
      sealedToken: badges.sealedToken,
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .leftJoin(badges, and(eq(badges.participantId, participants.id), isNull(badges.revokedAt)))
    .where(inArray(participants.id, wanted));
  const order = new Map(wanted.map((id, index) => [id, index]));
  const sorted = rows.toSorted(
    (a, b) => (order.get(a.participantId) ?? 0) - (order.get(b.participantId) ?? 0),
  );
  return {
    matching: ids.length,
    badges: sorted.map(({ sealedToken, ...badge }) => ({
      ...badge,
      token: sealedToken ? unsealForInstallation('badge', sealedToken) : null,
    })),
  };
}
