import { inArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { participantTravel } from '@/db/schema/participants';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { batchesOf } from '@/lib/core/batches';
import { fail, ok, type Result } from '@/lib/core/result';
import { canManageParticipants } from '@/lib/participants/policy';
import {
  type LockedParticipant,
  lockParticipants,
} from '@/lib/participants/queries/lock-participants';
import { loadPersonKeys } from '@/lib/privacy/queries';
import type { StoredTravel } from '../rules';

type Opened = { participant: LockedParticipant; travel: StoredTravel | null };

/** These participants of one activity and how they travel, locked until the transaction ends; or why not. */
export async function openTravel(
  viewer: Viewer,
  participantIds: readonly string[],
): Promise<Result<Opened[], 'not_found' | 'forbidden'>> {
  const found = await lockParticipants(viewer, participantIds);
  const activity = found?.[0]?.activity;
  if (!found || !activity) return fail('not_found');
  if (!canManageParticipants(viewer, activity)) return fail('forbidden');
  const db = await database();
  const rows = await db
    .select()
    .from(participantTravel)
    .where(
      inArray(
        participantTravel.participantId,
        found.map(({ id }) => id),
      ),
    );
  const stored = new Map(rows.map((row) => [row.participantId, row]));
  return ok(
    found.map((participant) => ({ participant, travel: stored.get(participant.id) ?? null })),
  );
}

/**
 * Writes what differs, in a few statements for thousands. Of whom everything was erased nothing new is written: they have
 * no key any more to seal it in the trail. Answers how many changed.
 */
export async function writeTravel(
  viewer: Viewer,
  all: readonly (Opened & { next: Omit<StoredTravel, 'version'> })[],
): Promise<number> {
  const keys = await loadPersonKeys(all.map(({ participant }) => participant.personId));
  const changed = all.flatMap(({ participant, travel, next }) => {
    if (!keys.has(participant.personId)) return [];
    const changes = changedFields(travel ? told(travel) : null, told(next));
    return Object.keys(changes).length > 0 || !travel ? [{ participant, next, changes }] : [];
  });
  const db = await database();
  for (const batch of batchesOf(changed)) {
    await db
      .insert(participantTravel)
      .values(batch.map(({ participant, next }) => ({ ...next, participantId: participant.id })))
      .onConflictDoUpdate({
        target: participantTravel.participantId,
        set: {
          visa: sql`excluded.visa`,
          arrivalFlight: sql`excluded.arrival_flight`,
          arrivesAt: sql`excluded.arrives_at`,
          departureFlight: sql`excluded.departure_flight`,
          departsAt: sql`excluded.departs_at`,
          room: sql`excluded.room`,
          briefedAt: sql`excluded.briefed_at`,
          version: sql`${participantTravel.version} + 1`,
        },
      });
    await audit(
      viewer,
      batch.map(({ participant, changes }) => ({
        objectType: 'participant',
        objectId: participant.id,
        action: 'travel_set',
        projectId: participant.activity.projectId,
        activityId: participant.activity.id,
        personId: participant.personId,
        personal: changes,
      })),
    );
  }
  return changed.length;
}

/** As the trail tells it. */
function told({ visa, arrivesAt, departsAt, briefedAt, ...rest }: Omit<StoredTravel, 'version'>) {
  const { arrivalFlight, departureFlight, room } = rest;
  return {
    visa: visa === 'unknown' ? null : visa,
    arrivesAt: arrivesAt?.toISOString() ?? null,
    arrivalFlight,
    departsAt: departsAt?.toISOString() ?? null,
    departureFlight,
    room,
    briefedAt: briefedAt?.toISOString() ?? null,
  };
}
