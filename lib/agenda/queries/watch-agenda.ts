import { AsyncResource } from 'node:async_hooks';
import { openConnection } from '@/db';
import { listen } from '@/db/listen';
import { AGENDA_CHANNEL, type AgendaNotice } from '../types/notice';

type Watch = (notice: AgendaNotice) => void;

/** Who watches which agenda in this process, and the connection on which it listens for all of them. */
type Hub = {
  watches: Map<string, Set<Watch>>;
  listening?: { on: unknown; begun: Promise<unknown> };
};

/** Kept on the process, because a bundler may load this module more than once. */
const KEY = Symbol.for('sapar.agenda-hub');
const holder = globalThis as { [KEY]?: Hub };
const hub: Hub = (holder[KEY] ??= { watches: new Map() });

/**
 * Tells `watch` of every change of an agenda, whichever process made it, and after an interruption that anything may
 * have changed. The caller has asked whether the agenda may be seen. Answers with how to stop.
 */
export async function watchAgenda(activityId: string, watch: Watch): Promise<() => void> {
  // A notice comes in the middle of what somebody else's request is doing, and must not run in their transaction.
  const own = AsyncResource.bind(watch);
  const all = hub.watches.get(activityId) ?? new Set();
  hub.watches.set(activityId, all.add(own));
  const stop = () => {
    all.delete(own);
    if (all.size === 0) hub.watches.delete(activityId);
  };
  try {
    await beginListening();
    return stop;
  } catch (error) {
    stop();
    throw error;
  }
}

/** Listens once for each database that this process opens. */
async function beginListening(): Promise<void> {
  const on = await openConnection();
  if (hub.listening?.on !== on) {
    const begun = listen(AGENDA_CHANNEL, tell, tellAll);
    hub.listening = { on, begun };
    begun.catch(() => delete hub.listening);
  }
  await hub.listening.begun;
}

function tell(payload: string): void {
  const notice = JSON.parse(payload) as AgendaNotice;
  for (const watch of hub.watches.get(notice.activityId) ?? []) watch(notice);
}

function tellAll(): void {
  for (const [activityId, watches] of hub.watches) {
    for (const watch of watches) watch({ type: 'changed', activityId, by: null, sessionIds: [] });
  }
}
