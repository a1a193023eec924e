'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sendMarks } from '@/lib/attendance/actions';
import type { RosterEntry } from '@/lib/attendance/types';
import type { MarkState } from '@/lib/core/vocabulary';

/** A mark on its way: what the server gets, and gets again until it has answered. */
type Pending = {
  id: string;
  sessionId: string;
  participantId: string;
  state: MarkState | null;
  replacesId: string | null;
  observedAt: string;
};

/** One person's cell as this device sees it. */
export type Cell = {
  state: MarkState | null;
  eventId: string | null;
  observedAt: string | null;
  isSent: boolean;
};

export type Marks = {
  cellOf: (participantId: string) => Cell;
  /** Sets the state; the same state again takes it back. */
  mark: (participantId: string, state: MarkState) => void;
  /** How many marks the server has not acknowledged. */
  pending: number;
  /** The last attempt did not get through. */
  isOffline: boolean;
  /** People whose mark somebody else changed meanwhile. */
  superseded: ReadonlySet<string>;
  /** The code with which the server refused, for instance `signed_off`. */
  refusal: string | undefined;
};

const RETRY_AFTER = 3_000;

/**
 * Marks are shown at once and sent in the order of tapping, one request at a time.
 * Each has its own id, so that a request whose answer was lost can be sent again.
 */
export function useMarks(
  activityId: string,
  sessionId: string,
  entries: readonly RosterEntry[],
): Marks {
  const [cells, setCells] = useState<ReadonlyMap<string, Cell>>(() => initialCells(entries));
  const [queue, setQueue] = useState<readonly Pending[]>([]);
  const [isOffline, setOffline] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [superseded, setSuperseded] = useState<ReadonlySet<string>>(new Set());
  const sending = useRef(false);

  const acknowledge = useCallback((sent: readonly Pending[], lost: ReadonlySet<string>) => {
    const done = new Set(sent.map(({ id }) => id));
    setQueue((waiting) => waiting.filter(({ id }) => !done.has(id)));
    setCells((known) => {
      const next = new Map(known);
      for (const { id, participantId } of sent) {
        const cell = next.get(participantId);
        if (cell?.eventId === id) next.set(participantId, { ...cell, isSent: true });
      }
      return next;
    });
    const people = sent.filter(({ id }) => lost.has(id)).map(({ participantId }) => participantId);
    if (people.length > 0) setSuperseded((before) => new Set([...before, ...people]));
  }, []);

  const send = useCallback(
    async (batch: readonly Pending[]) => {
      if (sending.current || batch.length === 0) return;
      sending.current = true;
      try {
        const result = await sendMarks({ activityId, events: batch });
        setOffline(false);
        if (result.ok) {
          acknowledge(
            batch,
            new Set(
              result.value.flatMap(({ id, outcome }) => (outcome === 'superseded' ? [id] : [])),
            ),
          );
        } else {
          setRefusal(result.code);
        }
      } catch {
        setOffline(true);
      } finally {
        sending.current = false;
      }
    },
    [activityId, acknowledge],
  );

  useEffect(() => {
    if (queue.length === 0 || refusal) return;
    const now = () => void send(queue);
    if (!isOffline) now();
    const again = setInterval(now, RETRY_AFTER);
    window.addEventListener('online', now);
    return () => {
      clearInterval(again);
      window.removeEventListener('online', now);
    };
  }, [queue, isOffline, refusal, send]);

  const mark = (participantId: string, state: MarkState) => {
    const before = cells.get(participantId) ?? EMPTY;
    const next = before.state === state ? null : state;
    const event: Pending = {
      id: crypto.randomUUID(),
      sessionId,
      participantId,
      state: next,
      replacesId: before.eventId,
      observedAt: new Date().toISOString(),
    };
    setCells((known) =>
      new Map(known).set(participantId, {
        state: next,
        eventId: event.id,
        observedAt: event.observedAt,
        isSent: false,
      }),
    );
    setQueue((waiting) => [...waiting, event]);
  };

  return {
    cellOf: (participantId) => cells.get(participantId) ?? EMPTY,
    mark,
    pending: queue.length,
    isOffline,
    superseded,
    refusal,
  };
}

const EMPTY: Cell = { state: null, eventId: null, observedAt: null, isSent: true };

function initialCells(entries: readonly RosterEntry[]): ReadonlyMap<string, Cell> {
  return new Map(
    entries.map(({ participantId, state, eventId, observedAt }) => [
      participantId,
      { state, eventId, observedAt, isSent: true },
    ]),
  );
}
