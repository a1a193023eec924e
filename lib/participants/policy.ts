import { isCoordinatorOf, isFocalPointOf, isHelperOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { Country, ParticipantRole, ParticipantStatus } from '@/lib/core/vocabulary';
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

/** A focal point nominates for the own delegation until its deadline; the rest is the coordinators' decision. */
export function canAddParticipant(
  viewer: Viewer,
  activity: { projectId: string },
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

type Nomination = Delegation & { projectId: string; askedBack: number };

/**
 * Whether the viewer may change what belongs to a nomination: its letters and people, and that it is submitted. The
 * focal point may until the deadline, and after it as long as a coordinator waits for an answer.
 */
export function canWorkOnNomination(viewer: Viewer, nomination: Nomination, at: Date): boolean {
  const { projectId, country, askedBack } = nomination;
  if (canManageParticipants(viewer, nomination)) return true;
  return askedBack > 0
    ? isFocalPointOf(viewer, projectId, country)
    : canNominate(viewer, nomination, nomination, at);
}

/** A focal point names people for the own delegation until its deadline. */
export function canNominate(
  viewer: Viewer,
  activity: { projectId: string },
  { country, nominationDeadline }: Delegation,
  at: Date,
): boolean {
  return (
    isFocalPointOf(viewer, activity.projectId, country) &&
    (nominationDeadline === null || at < nominationDeadline)
  );
}

/** The delegations for which a focal point may still nominate. */
export function openDelegations(
  viewer: Viewer,
  activity: { projectId: string },
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
