import { editAgenda } from '@/lib/agenda/actions';
import type { Draft } from '@/lib/agenda/types/draft';
import { type PackedState, unpackState } from '@/lib/releases/rules/packed-state';
import type { AgendaNow, Connection, SaveAnswer } from './connection';

/** A stream that was refused is asked for again after so many milliseconds. */
const AGAIN = 60_000;

/** The desk's way to the server. */
export function serverConnection(activityId: string): Connection {
  const path = `/api/activities/${activityId}/agenda`;
  const windowId = globalThis.crypto.randomUUID();
  /** What was read last, and its tag. */
  let known: AgendaNow | null = null;
  let tag: string | null = null;

  return {
    async save({ id, edits }): Promise<SaveAnswer> {
      if (!navigator.onLine) return { type: 'lost', because: 'offline' };
      const result = await editAgenda({ id, activityId, edits }).catch(() => null);
      if (!result) return { type: 'lost', because: navigator.onLine ? 'server' : 'offline' };
      if (result.ok) return { type: 'saved', versions: result.value.versions };
      if (result.code === 'stale') return { type: 'stale', newer: result.newer };
      if (result.code === 'signed_out') return { type: 'lost', because: 'signed_out' };
      const [field] = result.code === 'invalid' ? Object.values(result.fields ?? {}) : [];
      return { type: 'refused', code: field ?? result.code };
    },
    async load() {
      const headers = tag === null ? undefined : { 'if-none-match': tag };
      try {
        const response = await fetch(path, { headers });
        if (response.status === 304) return known;
        if (!response.ok) return null;
        const { draft, state }: { draft: Draft; state: PackedState } = await response.json();
        tag = response.headers.get('etag');
        known = { draft, state: unpackState(state) };
        return known;
      } catch {
        return null;
      }
    },
    async choices() {
      const response = await fetch(`${path}/choices`).catch(() => null);
      return response?.ok ? response.json() : null;
    },
    listen({ changed, editors }) {
      let source: EventSource;
      let timer: ReturnType<typeof setTimeout>;
      const open = () => {
        source = new EventSource(`${path}/events?window=${windowId}`);
        source.addEventListener('changed', changed);
        source.addEventListener('editors', ({ data }) => editors(JSON.parse(data)));
        // It comes again by itself, unless it was refused.
        source.addEventListener('error', () => {
          if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN);
        });
      };
      open();
      return () => {
        clearTimeout(timer);
        source.close();
      };
    },
    newId: () => crypto.randomUUID(),
    pause: whenOnline,
  };
}

/** After some milliseconds, or as soon as the network is back. */
function whenOnline(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
  });
}
