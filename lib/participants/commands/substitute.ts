import { and, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { badges } from '@/db/schema/participants';
import { handOverSessions } from '@/lib/agenda/commands/hand-over-sessions';
import { takeOverPeriods } from '@/lib/attendance/rules';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok } from '@/lib/core/result';
import { insertPeople } from '@/lib/people/commands/insert-people';
import { refuseTaken } from '@/lib/people/commands/refuse-taken';
import type { LockedParticipant } from '../queries/lock-participants';
import { substituteStatus } from '../rules/standing';
import type { SubstituteByNewPerson, SubstituteFromReserve } from '../schema';
import { openStandings } from './change-standings';
import { insertParticipants } from './insert-participants';
import { refuseTwice } from './refuse-twice';
import { tellOfDecision } from './tell-of-decision';
import { writeStandings } from './write-standings';

/** Somebody of the delegation's reserve comes in for a participant. Repeated, it changes nothing. */
export async function substituteFromReserve(
  viewer: Viewer,
  { outgoingId, reserveId, note }: SubstituteFromReserve,
) {
  return refuseTwice(() =>
    transaction(async () => {
      const opened = await openStandings(viewer, [outgoingId, reserveId]);
      if (!opened.ok) return opened;
      const outgoing = opened.value.find(({ id }) => id === outgoingId);
      const incoming = opened.value.find(({ id }) => id === reserveId);
      if (!outgoing || !incoming) return fail('not_found');
      if (incoming.substitutesId === outgoingId) return ok({ id: reserveId });
      if (incoming.status !== 'reserve' || incoming.delegationId !== outgoing.delegationId) {
        return fail('not_in_reserve', { fields: { reserveId: 'not_in_reserve' } });
      }
      return takeOver(viewer, outgoing, incoming, note);
    }),
  );
}

/**
 * Somebody new to the directory joins the reserve and comes in for a participant at once. Repeated, it changes nothing.
 */
export async function substituteByNewPerson(
  viewer: Viewer,
  { outgoingId, participantId: id, personId, note, ...person }: SubstituteByNewPerson,
) {
  return refuseTaken(() =>
    refuseTwice(() =>
      transaction(async () => {
        const opened = await openStandings(viewer, [outgoingId]);
        if (!opened.ok) return opened;
        const [outgoing] = opened.value;
        if (!outgoing) return fail('not_found');
        const known = await openStandings(viewer, [id]);
        if (known.ok && known.value[0]?.substitutesId === outgoingId) return ok({ id });

        const { delegationId, activity, role } = outgoing;
        const country = outgoing.country ?? person.country;
        await insertPeople(viewer, [{ ...person, country, id: personId }]);
        await insertParticipants(viewer, activity, [
          { id, personId, role, status: 'reserve', delegationId, groupId: null },
        ]);
        const joined = await openStandings(viewer, [id]);
        const incoming = joined.ok ? joined.value[0] : undefined;
        return incoming ? takeOver(viewer, outgoing, incoming, note) : fail('not_found');
      }),
    ),
  );
}

/**
 * One leaves and the other stands where they stood: role, group, what they were to do in coming sessions. Nothing
 * personal is copied, so papers and travel begin anew. The badge of who leaves opens nothing any more.
 */
async function takeOver(
  viewer: Viewer,
  outgoing: LockedParticipant,
  incoming: LockedParticipant,
  typed: string | null | undefined,
) {
  const note = typed || null;
  const status = substituteStatus(outgoing.status);
  if (status === null) return fail('no_place_to_take');
  const { role, groupId, activity } = outgoing;
  await writeStandings([outgoing], { status: 'withdrawn', askedBackAt: null, note });
  await writeStandings(
    [incoming],
    { role, groupId, status, substitutesId: outgoing.id, askedBackAt: null, note: null },
    takeOverPeriods,
  );
  const db = await database();
  await db
    .update(badges)
    .set({ revokedAt: now() })
    .where(and(eq(badges.participantId, outgoing.id), isNull(badges.revokedAt)));
  await handOverSessions(viewer, activity, outgoing.personId, incoming.personId);
  await audit(viewer, [
    {
      ...entryOf(outgoing, 'substituted'),
      changes: {
        ...changedFields({ status: outgoing.status }, { status: 'withdrawn' }),
        substitute: { before: null, after: incoming.personId },
      },
      ...(note ? { personal: { note: { before: null, after: note } } } : {}),
    },
    {
      ...entryOf(incoming, 'took_over'),
      changes: {
        ...changedFields({ status: incoming.status, role: incoming.role }, { status, role }),
        substitutes: { before: null, after: outgoing.personId },
      },
    },
  ]);
  if (outgoing.status !== 'withdrawn') await tellOfDecision([outgoing], 'withdrawn', note);
  await tellOfDecision([incoming], 'substituted', null);
  return ok({ id: incoming.id });
}

function entryOf({ id, personId, activity }: LockedParticipant, action: string) {
  return {
    objectType: 'participant',
    objectId: id,
    action,
    projectId: activity.projectId,
    activityId: activity.id,
    personId,
  };
}
