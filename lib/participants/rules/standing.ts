import {
  type Country,
  PARTICIPANT_STATUSES,
  type ParticipantRole,
  type ParticipantStatus,
  type ReadinessStep,
  type VisaState,
} from '@/lib/core/vocabulary';

/** nominated → accepted → confirmed; a mistake is taken back by the step before. */
const NEXT: Record<ParticipantStatus, readonly ParticipantStatus[]> = {
  nominated: ['accepted', 'reserve', 'declined', 'withdrawn'],
  accepted: ['confirmed', 'nominated', 'reserve', 'declined', 'withdrawn'],
  confirmed: ['accepted', 'withdrawn'],
  reserve: ['accepted', 'nominated', 'declined', 'withdrawn'],
  declined: ['nominated'],
  withdrawn: ['nominated'],
};

/** Whether a participant may go from one status to the other; staying is always allowed. */
export function canBecome(from: ParticipantStatus, to: ParticipantStatus): boolean {
  return from === to || NEXT[from].includes(to);
}

/** Decisions that the nominating side has a right to understand. */
const EXPLAINED: readonly ParticipantStatus[] = ['reserve', 'declined'];

/** Whether going from one status to the other has to be given a reason. */
export function needsReason(from: ParticipantStatus, to: ParticipantStatus): boolean {
  return from !== to && EXPLAINED.includes(to);
}

/**
 * The status in which a substitute begins, or null where there is no place to take over. Who comes in for somebody
 * that had left before is accepted: the place was agreed.
 */
export function substituteStatus(outgoing: ParticipantStatus): ParticipantStatus | null {
  if (outgoing === 'withdrawn') return 'accepted';
  return PLACED.includes(outgoing) ? outgoing : null;
}

/** The statuses that every one of these participants may get, in their usual order. */
export function commonStatuses(current: readonly ParticipantStatus[]): ParticipantStatus[] {
  return PARTICIPANT_STATUSES.filter((status) => current.every((from) => canBecome(from, status)));
}

/** Who takes one of a delegation's places. */
export const PLACED: readonly ParticipantStatus[] = ['nominated', 'accepted', 'confirmed'];

/** Who comes, as far as is decided: papers, a journey and a room are arranged for them. */
export const COMING: readonly ParticipantStatus[] = ['accepted', 'confirmed'];

/** For whom each step of the preparation has to be done. Places that nobody is named for stand in no row. */
export const STEP_CONCERNS: Record<ReadinessStep, readonly ParticipantStatus[]> = {
  nominated: PLACED,
  accepted: PLACED,
  documents: COMING,
  visa: COMING,
  flight: COMING,
  room: COMING,
  briefed: COMING,
};

/** The states of a visa in which nobody has to do anything any more. */
export const VISA_SETTLED: readonly VisaState[] = ['not_needed', 'issued'];

export function placesTaken(counts: Partial<Record<ParticipantStatus, number>>): number {
  return PLACED.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

const SENT: readonly ParticipantRole[] = ['delegate', 'head_of_delegation'];

export function needsDelegation(role: ParticipantRole): boolean {
  return SENT.includes(role);
}

/** Roles that travel with a delegation, so that its focal point may name them. */
export const NOMINATED_ROLES: readonly ParticipantRole[] = [...SENT, 'observer'];

/**
 * The delegation that somebody of this role and country belongs to: delegates and heads must have one, observers
 * have one where their country sends one, everybody else has none.
 */
export function delegationFor<D extends { country: Country }>(
  role: ParticipantRole,
  country: Country | null,
  delegations: readonly D[],
): D | null | 'no_delegation' {
  if (!NOMINATED_ROLES.includes(role)) return null;
  const found = delegations.find((delegation) => delegation.country === country) ?? null;
  return found ?? (needsDelegation(role) ? 'no_delegation' : null);
}
