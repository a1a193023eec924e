import type { VisitStatus } from '@/lib/core/vocabulary';

/** Epoch milliseconds. */
export type Times = { start: number; end: number };
export type StandingVisit = {
  visitId: string;
  status: VisitStatus;
  offered: Times | null;
  agreed: Times | null;
};
/** The time that a host was asked for or agreed to, and the one that is published now. */
export type TimeOffer = { visitId: string; from: Times | null; to: Times | null };

/**
 * What a host has to be asked again after a release: the time that it gives their visit, where that is not what stands
 * between us. A draft asks nobody, and of a visit that we have still to place its host hears once it has a time.
 * `before`: what the release before gave it, for those who agreed when nobody wrote down to what.
 */
export function timeToOffer(
  { visitId, status, offered, agreed }: StandingVisit,
  to: Times | null,
  before: Times | null,
): TimeOffer | null {
  if (status !== 'asked' && status !== 'tentative' && status !== 'confirmed') return null;
  if (status === 'tentative' && to === null) return null;
  const from = status === 'confirmed' ? (agreed ?? offered ?? before) : offered;
  return from?.start === to?.start && from?.end === to?.end ? null : { visitId, from, to };
}
