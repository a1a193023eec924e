'use client';
import Form from 'next/form';
import { useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';

/** Finds people, places and sessions; "/" goes to it from anywhere on the page that is not a field. */
export function FindBox({ label, placeholder }: { label: string; placeholder: string }) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <search className="find-form">
      <Form action="/search">
        <label className="find">
          <Icon name="search" />
          <span className="vh">{label}</span>
          <input
            ref={input}
            type="search"
            name="q"
            placeholder={placeholder}
            autoComplete="off"
            aria-keyshortcuts="/"
          />
          <kbd aria-hidden="true">/</kbd>
        </label>
      </Form>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest('input, textarea, select, [role="dialog"]') !== null
  );
}
