import type { Ledger } from './ledger';

/** What has to outlive a crash: the edits without an answer, and what their saves need to name. */
export type Kept = Pick<Ledger, 'waiting' | 'versions' | 'removed'>;

export type Keeper = {
  /** What tabs that are gone have left behind. */
  adopt: () => Promise<Kept[]>;
  keep: (ledger: Ledger) => void;
};

/**
 * Keeps waiting edits in this browser, apart for every person, activity and tab. A tab holds a lock while it lives,
 * so that what a closed or crashed one has left is taken over by the next, and by one only.
 */
export function browserKeeper(userId: string, activityId: string, tabId: string): Keeper {
  const drawer = `sapar-desk:${userId}:${activityId}:`;
  const own = drawer + tabId;
  const held = hold(own);
  return {
    async adopt() {
      await held;
      const left = Object.keys(localStorage).filter((key) => key.startsWith(drawer) && key !== own);
      const found: Kept[] = [];
      for (const key of left.sort()) {
        const kept = await takeOver(key);
        if (kept) found.push(kept);
      }
      return found;
    },
    keep(ledger) {
      try {
        if (ledger.waiting.length === 0) localStorage.removeItem(own);
        else localStorage.setItem(own, write(ledger));
      } catch {
        // A browser that has no room for it still sends it; only a crash before that would lose it.
      }
    },
  };
}

function write({ waiting, versions, removed }: Kept): string {
  const ids = new Set(waiting.flatMap(({ looks }) => Object.keys(looks)));
  return JSON.stringify({
    waiting,
    versions: Object.fromEntries(Object.entries(versions).filter(([id]) => ids.has(id))),
    removed: [...removed].filter(([id]) => ids.has(id)),
  });
}

function read(key: string): Kept | undefined {
  const text = localStorage.getItem(key);
  localStorage.removeItem(key);
  if (!text) return undefined;
  const { waiting, versions, removed } = JSON.parse(text);
  return { waiting, versions, removed: new Map(removed) };
}

/** Resolves once the lock is ours; the browser gives it up when the tab ends. */
function hold(name: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
  });
}

function takeOver(key: string): Promise<Kept | undefined> {
  return navigator.locks.request(key, { ifAvailable: true }, (lock) =>
    lock ? read(key) : undefined,
  );
}
