import { editAgenda } from '@/lib/agenda/actions';
import type { Connection, SaveAnswer } from './connection';

/** The desk's way to the server. */
export function serverConnection(activityId: string): Connection {
  const path = `/api/activities/${activityId}/agenda`;
  let etag: string | null = null;

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
      const headers = etag === null ? undefined : { 'if-none-match': etag };
      const response = await fetch(path, { headers }).catch(() => null);
      if (!response?.ok) return null;
      etag = response.headers.get('etag');
      return response.json();
    },
    async choices() {
      const response = await fetch(`${path}/choices`).catch(() => null);
      return response?.ok ? response.json() : null;
    },
    listen: () => () => undefined,
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
