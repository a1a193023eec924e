import type { ParticipantStatus } from '@/lib/core/vocabulary';
import { canBecome } from '@/lib/participants/rules/standing';

/** What a coordinator can do with nominations, in the order of a menu. */
const DECISIONS = [
  'accepted',
  'confirmed',
  'asked_back',
  'reserve',
  'declined',
  'withdrawn',
  'nominated',
] as const;
export type Decision = (typeof DECISIONS)[number];

const ASKED: readonly Decision[] = ['asked_back', 'reserve', 'declined'];

/** Whether a decision has to be explained to the focal point. */
export function needsNote(decision: Decision): boolean {
  return ASKED.includes(decision);
}

/** What can be decided about all of these people at once. Nobody is asked about who is decided already. */
export function decisionsFor(statuses: readonly ParticipantStatus[]): Decision[] {
  if (statuses.length === 0) return [];
  return DECISIONS.filter((decision) =>
    statuses.every((status) =>
      decision === 'asked_back'
        ? status === 'nominated'
        : status !== decision && canBecome(status, decision),
    ),
  );
}
