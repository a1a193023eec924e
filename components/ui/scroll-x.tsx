import type { ReactNode } from 'react';

/** What is wider than a phone scrolls sideways by itself, by finger and by keyboard. `label` says what it is. */
export function ScrollX({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A region that scrolls has to take the focus, or the keyboard could not reach what lies outside.
    <section className="scroll-x" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
