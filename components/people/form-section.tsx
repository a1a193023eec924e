import type { ReactNode } from 'react';

/** A part of a long form under a title of its own. */
export function FormSection({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section className="form-sec">
      <h2 className="h2">{title}</h2>
      {lead && <p className="hint">{lead}</p>}
      {children}
    </section>
  );
}
