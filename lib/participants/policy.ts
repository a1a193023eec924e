import { isCoordinatorOf, isFocalPointOf, isHelperOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { Country, ParticipantRole, ParticipantStatus } from '@/lib/core/vocabulary';
import { startOfDay } from '@/lib/core/zoned-time';
import { NOMINATED_ROLES } from './rules/standing';
import type { DelegationSummary } from './types';

type Scope = { id: string; projectId: string };

/**
 * How much of an activity's participants the viewer's office opens: `records`, or the `roster` (names, role, group).
 * Of whom is `visibleParticipants`: a focal point has records of the own delegation only. Donors see figures elsewhere.
 */
export function participantAccess(viewer: Viewer, activity: Scope): 'records' | 'roster' | 'none' {
  if (isCoordinatorOf(viewer, activity.projectId) || nominatesIn(viewer, activity))
    return 'records';
  return isHelperOf(viewer, activity.id) ? 'roster' : 'none';
}

/** Adding anybody, importing, setting status and group. */
export function canManageParticipants(viewer: Viewer, activity: { projectId: string }): boolean {
  return isCoordinatorOf(viewer, activity.projectId);
}

type Newcomer = { role: ParticipantRole; status: ParticipantStatus; groupId: string | null };
type Delegation = { country: Country; nominationDeadline: Date | null };
type Days = { startsOn: string; timeZone: string };

/** A focal point nominates for the own delegation until its deadline; the rest is the coordinators' decision. */
export function canAddParticipant(
  viewer: Viewer,
  activity: { projectId: string } & Days,
  newcomer: Newcomer,
  delegation: Delegation | null,
  at: Date,
): boolean {
  if (canManageParticipants(viewer, activity)) return true;
  return (
    delegation !== null &&
    canNominate(viewer, activity, delegation, at) &&
    NOMINATED_ROLES.includes(newcomer.role) &&
    newcomer.status === 'nominated' &&
    newcomer.groupId === null
  );
}

type Nomination = Delegation & { projectId: string; askedBack: number; activity: Days };

/**
 * Whether the viewer may change what belongs to a nomination: its letters and people, and that it is submitted. The
 * focal point may until the deadline, and after it as long as a coordinator waits for an answer.
 */
export function canWorkOnNomination(viewer: Viewer, nomination: Nomination, at: Date): boolean {
  const { projectId, country, askedBack, activity } = nomination;
  if (canManageParticipants(viewer, nomination)) return true;
  return askedBack > 0
    ? isFocalPointOf(viewer, projectId, country)
    : canNominate(viewer, { ...activity, projectId }, nomination, at);
}

/** A focal point names people for the own delegation until its deadline; without one, until the first day begins. */
export function canNominate(
  viewer: Viewer,
  { projectId, startsOn, timeZone }: { projectId: string } & Days,
  { country, nominationDeadline }: Delegation,
  at: Date,
): boolean {
  const until = nominationDeadline?.getTime() ?? startOfDay(startsOn, timeZone);
  return isFocalPointOf(viewer, projectId, country) && at.getTime() < until;
}

/** The delegations for which a focal point may still nominate. */
export function openDelegations(
  viewer: Viewer,
  activity: { projectId: string } & Days,
  delegations: readonly DelegationSummary[],
  at: Date,
): DelegationSummary[] {
  return delegations.filter(({ country, nominationDeadline: until }) =>
    canNominate(
      viewer,
      activity,
      { country, nominationDeadline: until === null ? null : new Date(until) },
      at,
    ),
  );
}

function nominatesIn(viewer: Viewer, { projectId }: Scope): boolean {
  return viewer.focalPointOf.some((scope) => scope.projectId === projectId);
}
