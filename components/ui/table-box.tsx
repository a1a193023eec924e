import type { ReactNode } from 'react';

/** Lets a table that is wider than the page scroll by itself, also from the keyboard. `label` names it. */
export function TableBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="tb-wrap" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
