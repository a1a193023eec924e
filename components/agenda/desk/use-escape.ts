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
    // At the window, after every other part of the page has had its say.
    const onKey = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Node && part.current?.contains(event.target);
      if (event.key === 'Escape' && isInside && !event.defaultPrevented) latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return part;
}
