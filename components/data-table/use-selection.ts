'use client';
import { useRef, useState } from 'react';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Which rows are selected, on this page and on others. When other rows are asked for, by whatever leads there (a filter, a
 * saved view, Back), nothing stays selected behind the reader's back. `select` is told whether to go on from the row before: then
 * everything between the two follows it.
 */
export function useSelection(ids: readonly string[], asked: string) {
  const [selected, setSelected] = useState(NOTHING);
  const [before, setBefore] = useState(asked);
  const anchor = useRef<string>(undefined);
  if (before !== asked) {
    setBefore(asked);
    setSelected(NOTHING);
  }

  const set = (changed: readonly string[], isOn: boolean) =>
    setSelected((already) => {
      const next = new Set(already);
      for (const id of changed) {
        if (isOn) next.add(id);
        else next.delete(id);
      }
      return next;
    });

  return {
    ids: [...selected],
    has: (id: string) => selected.has(id),
    isAll: ids.length > 0 && ids.every((id) => selected.has(id)),
    isSome: ids.some((id) => selected.has(id)),
    select: (id: string, isOn: boolean, goesOn: boolean) => {
      const from = anchor.current === undefined ? -1 : ids.indexOf(anchor.current);
      const to = ids.indexOf(id);
      const range = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
      set(goesOn ? range : [id], isOn);
      anchor.current = id;
    },
    selectPage: (isOn: boolean) => set(ids, isOn),
    replace: (all: readonly string[]) => setSelected(new Set(all)),
    clear: () => {
      anchor.current = undefined;
      setSelected(NOTHING);
    },
  };
}

export type Selection = ReturnType<typeof useSelection>;
