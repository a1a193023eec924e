'use client';
import { useEffect } from 'react';
import { useDesk } from './desk';

/** Undo and redo from the keyboard, anywhere but where something is being typed: there they are the field's own. */
export function useDeskKeys(): void {
  const undo = useDesk((desk) => desk.undo);
  const redo = useDesk((desk) => desk.redo);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const step = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' && undo;
      if (!step) return;
      event.preventDefault();
      step();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [role=dialog]') !== null
  );
}
