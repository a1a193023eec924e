'use client';
import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { AgendaNow } from './connection';
import { browserKeeper } from './keeper';
import { serverConnection } from './server-connection';
import { createDesk, type DeskStore } from './store';
import type { Desk } from './types';

const DeskContext = createContext<DeskStore | null>(null);

export type DeskProviderProps = AgendaNow & {
  activityId: string;
  viewer: { id: string; name: string };
  path: string;
  mayEdit: boolean;
  day: string | null;
  children: ReactNode;
};

/** Desks of this visit of the browser: coming back to an agenda finds its undo history and what still waits. */
const desks = new Map<string, DeskStore>();

/** The agenda that is on the desk, for everything below. */
export function DeskProvider({ children, ...props }: DeskProviderProps) {
  const live = useRef<HTMLOutputElement>(null);
  const [store] = useState(() => openDesk(props));
  useEffect(() => store.start(), [store]);
  useEffect(() => {
    const heard = (event: Event) => {
      if (live.current && event instanceof CustomEvent) live.current.textContent = event.detail;
    };
    voice.addEventListener('say', heard);
    return () => voice.removeEventListener('say', heard);
  }, []);
  useLeaveWarning(store);
  return (
    <DeskContext value={store}>
      {children}
      <output className="vh" ref={live} />
    </DeskContext>
  );
}

/** The desk, or a part of it: a component renders again only when what it selects is another value. */
export function useDesk(): Desk;
export function useDesk<T>(select: (desk: Desk) => T): T;
export function useDesk<T>(select?: (desk: Desk) => T): T | Desk {
  const store = use(DeskContext);
  if (!store) throw new Error('useDesk needs a DeskProvider');
  const read = useMemo(() => () => (select ? select(store.get()) : store.get()), [select, store]);
  return useSyncExternalStore(store.subscribe, read, read);
}

const voice = new EventTarget();
const say = (sentence: string) => voice.dispatchEvent(new CustomEvent('say', { detail: sentence }));

function openDesk(props: Omit<DeskProviderProps, 'children'>): DeskStore {
  const { viewer, ...page } = props;
  const { activityId } = page;
  const key = `${viewer.id} ${activityId} ${page.mayEdit}`;
  const known = desks.get(key);
  if (known) return known;
  const isBrowser = typeof window !== 'undefined';
  const desk = createDesk({
    ...page,
    say,
    by: viewer.name,
    connection: serverConnection(activityId),
    keeper: isBrowser ? browserKeeper(viewer.id, activityId, crypto.randomUUID()) : undefined,
  });
  if (isBrowser) desks.set(key, desk);
  return desk;
}

/** A page that is left while something is not saved asks first; nothing would be lost, but it might be forgotten. */
function useLeaveWarning(store: DeskStore): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (store.get().saving.state !== 'saved') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [store]);
}
