'use client';
import { type RefObject, useEffect, useRef } from 'react';

type Root = RefObject<HTMLElement | null>;

/** What the grid hears of all that stands in it: one listener for hundreds of blocks, which stay without any. */
export function useRootEvents(
  root: Root,
  heard: {
    keydown: (event: KeyboardEvent) => void;
    focusin: (event: FocusEvent) => void;
    click: (event: MouseEvent) => void;
  },
): void {
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  useEffect(() => {
    const element = root.current;
    const { signal, abort } = aborter();
    element?.addEventListener('keydown', (event) => latest.current.keydown(event), { signal });
    element?.addEventListener('focusin', (event) => latest.current.focusin(event), { signal });
    element?.addEventListener('click', (event) => latest.current.click(event), { signal });
    return abort;
  }, [root]);
}

function aborter() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** A block that moves to another day is another element: the focus goes with it. */
export function useKeptFocus(root: Root, key: string | undefined): void {
  const had = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (had.current && isLost && key) elementOf(root.current, key)?.focus();
    had.current = root.current?.contains(document.activeElement) ?? false;
  });
}

export function elementOf(root: HTMLElement | null, key: string): HTMLElement | null | undefined {
  const escaped = CSS.escape(key);
  return (
    root?.querySelector<HTMLElement>(`[data-session="${escaped}"]`) ??
    root?.querySelector<HTMLElement>(`[data-day="${CSS.escape(key.replace(/^day /, ''))}"]`)
  );
}
