'use client';
import { type RefObject, useEffect, useRef } from 'react';

/** Escape inside a part of the page, unless something in it has used the key already. */
export function useEscape<E extends HTMLElement>(onEscape: () => void): RefObject<E | null> {
  const part = useRef<E>(null);
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current();
    };
    const element = part.current;
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, []);
  return part;
}
