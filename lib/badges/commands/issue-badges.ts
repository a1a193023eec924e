import { and, inArray, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { badges } from '@/db/schema/participants';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { batchesOf } from '@/lib/core/batches';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { fail, ok, type Result } from '@/lib/core/result';
import { hashToken, newToken, sealForInstallation } from '@/lib/core/seal';
import { canManageParticipants } from '@/lib/participants/policy';
import { lockParticipants } from '@/lib/participants/queries/lock-participants';
import { PLACED } from '@/lib/participants/rules/standing';
import type { IssueBadges } from '../schema';

/**
 * Gives everybody of these who may come and has none a badge: a random token, found by its hash and printed from the
 * sealed copy. Repeated, it issues nothing. Answers how many it issued.
 */
export async function issueBadges(
  viewer: Viewer,
  { participantIds }: IssueBadges,
): Promise<Result<number, 'not_found' | 'forbidden'>> {
  return transaction(async () => {
    const found = await lockParticipants(viewer, participantIds);
    const activity = found?.[0]?.activity;
    if (!found || !activity) return fail('not_found');
    if (!canManageParticipants(viewer, activity)) return fail('forbidden');
    const holders = await withBadge(found.map(({ id }) => id));
    const without = found.filter(({ id, status }) => PLACED.includes(status) && !holders.has(id));
    const issuedAt = now();
    const db = await database();
    for (const batch of batchesOf(without)) {
      await db.insert(badges).values(
        batch.map(({ id: participantId }) => {
          const token = newToken();
          const sealedToken = sealForInstallation('badge', token);
          return { id: newId(), participantId, tokenHash: hashToken(token), sealedToken, issuedAt };
        }),
      );
      await audit(
        viewer,
        batch.map(({ id, personId }) => ({
          objectType: 'participant',
          objectId: id,
          action: 'badge_issued',
          projectId: activity.projectId,
          activityId: activity.id,
          personId,
        })),
      );
    }
    return ok(without.length);
  });
}

/** Who of these participants, who are locked, has a badge that stands. */
async function withBadge(participantIds: string[]): Promise<ReadonlySet<string>> {
  const db = await database();
  const rows = await db
    .select({ participantId: badges.participantId })
    .from(badges)
    .where(and(inArray(badges.participantId, participantIds), isNull(badges.revokedAt)));
  return new Set(rows.map(({ participantId }) => participantId));
}
