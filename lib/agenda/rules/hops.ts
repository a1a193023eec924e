import { MINUTE } from '@/lib/core/zoned-time';
import type { Placed } from './agenda';

/** From one placed session to the next of the same people. */
export type Hop = {
  from: Placed & { placeId: string };
  to: Placed & { placeId: string };
  /** Minutes between them that nothing else takes. */
  available: number;
  /** What ends last before `to`: making it shorter makes more time. */
  last: Placed;
  /** A transfer session lies in between: it is the ride. */
  hasTransfer: boolean;
};

/**
 * The ways that people have to go, from the sessions they live through.
 *
 * A transfer session is no stop: the time it takes is time to travel. A session without a place (a lunch
 * somewhere on the way) takes its time from the travel. When two sessions overlap, people are where the one that
 * ends last is; a hop needs an end before its start, anything else is an overlap.
 *
 * @param sessions in the order of the agenda
 */
export function hopsOf(sessions: readonly Placed[]): Hop[] {
  const hops: Hop[] = [];
  let from: Hop['from'] | undefined;
  let between: Placed[] = [];
  let transfers: Placed[] = [];
  for (const session of sessions) {
    if (session.kind === 'transfer') {
      transfers.push(session);
    } else if (!hasPlace(session)) {
      between.push(session);
    } else {
      if (from && from.end <= session.start) {
        const left = from.end;
        const hasTransfer = transfers.some(({ start, end }) => left < end && start < session.start);
        hops.push({ from, to: session, hasTransfer, ...freeBetween(from, session, between) });
      }
      if (!from || session.end >= from.end) {
        const here = session.end;
        from = session;
        between = between.filter(({ end }) => end > here);
        transfers = transfers.filter(({ end }) => end > here);
      }
    }
  }
  return hops;
}

function freeBetween(
  from: Placed,
  to: Placed,
  between: readonly Placed[],
): Pick<Hop, 'available' | 'last'> {
  let [cursor, free, last] = [from.end, 0, from];
  for (const session of between) {
    const [start, end] = [Math.max(session.start, cursor), Math.min(session.end, to.start)];
    if (start >= end) continue;
    free += start - cursor;
    cursor = end;
    last = session;
  }
  free += to.start - cursor;
  return { available: Math.floor(free / MINUTE), last };
}

function hasPlace(session: Placed): session is Hop['from'] {
  return session.placeId !== null;
}
