import type { Participation } from '../types';

/** Whose agenda they may read: people who are coming. */
export function isComing({ status }: Pick<Participation, 'status'>): boolean {
  return status === 'accepted' || status === 'confirmed';
}

/**
 * The activity to open first: the one that somebody asked for, else the one under way, else the nearest to come, else the
 * last. Of two that begin on the same day, the real one comes before the illustrative one.
 * @param today `YYYY-MM-DD`
 */
export function chooseParticipation(
  participations: readonly Participation[],
  asked: string | undefined,
  today: string,
): Participation | undefined {
  const coming = participations.filter(isComing);
  const byStart = (coming.length > 0 ? coming : participations).toSorted(
    (a, b) =>
      a.startsOn.localeCompare(b.startsOn) || Number(a.isIllustrative) - Number(b.isIllustrative),
  );
  return (
    participations.find(({ participantId }) => participantId === asked) ??
    byStart.find(({ endsOn }) => endsOn >= today) ??
    byStart.at(-1)
  );
}
