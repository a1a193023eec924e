'use client';
import { useRef, useState } from 'react';

/**
 * Which rows are selected, on this page and on others. `select` is told whether to go on from the row before: then
 * everything between the two follows it.
 */
export function useSelection(ids: readonly string[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string>(undefined);

  const set = (changed: readonly string[], isOn: boolean) =>
    setSelected((before) => {
      const next = new Set(before);
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
      setSelected(new Set());
    },
  };
}

export type Selection = ReturnType<typeof useSelection>;
