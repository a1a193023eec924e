import type { SessionKind } from '@/lib/core/vocabulary';
import { MINUTE } from '@/lib/core/zoned-time';
import type { Span } from '../types/agenda';

/** What hops ask of a session, of a draft or of a release. */
export type Item = Span & { kind: SessionKind; placeId: string | null };

export type Stop<T extends Item> = T & { placeId: string };

/** From one session with a place to the next of the same people. */
export type Hop<T extends Item> = {
  from: Stop<T>;
  to: Stop<T>;
  /** When they can leave: the first moment that nothing else takes, or the start of the transfer. */
  departs: number;
  /** Minutes between them that nothing else takes. */
  available: number;
  /** What ends last before `to`: making it shorter makes more time. */
  last: T;
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
export function hopsOf<T extends Item>(sessions: readonly T[]): Hop<T>[] {
  const hops: Hop<T>[] = [];
  let from: Stop<T> | undefined;
  let between: T[] = [];
  let transfers: T[] = [];
  for (const session of sessions) {
    if (session.kind === 'transfer') {
      transfers.push(session);
    } else if (!isStop(session)) {
      between.push(session);
    } else {
      if (from && from.end <= session.start) {
        const left = from.end;
        const ride = transfers.find(({ start, end }) => left < end && start < session.start);
        const hop = hopBetween(from, session, between);
        if (ride) hop.departs = Math.max(left, ride.start);
        hop.hasTransfer = ride !== undefined;
        hops.push(hop);
      }
      if (!from || session.end >= from.end) {
        const here = session.end;
        from = session;
        if (between.length > 0) between = between.filter(({ end }) => end > here);
        if (transfers.length > 0) transfers = transfers.filter(({ end }) => end > here);
      }
    }
  }
  return hops;
}

function hopBetween<T extends Item>(from: Stop<T>, to: Stop<T>, between: readonly T[]): Hop<T> {
  let cursor = from.end;
  let free = 0;
  let last: T = from;
  let departs: number | undefined;
  for (const session of between) {
    const start = Math.max(session.start, cursor);
    const end = Math.min(session.end, to.start);
    if (start >= end) continue;
    if (start > cursor) departs ??= cursor;
    free += start - cursor;
    cursor = end;
    last = session;
  }
  free += to.start - cursor;
  departs ??= cursor < to.start ? cursor : from.end;
  return { from, to, departs, available: Math.floor(free / MINUTE), last, hasTransfer: false };
}

/** Where people stay for a while; a transfer only passes. */
export function isStop<T extends Item>(session: T): session is Stop<T> {
  return session.placeId !== null && session.kind !== 'transfer';
}
