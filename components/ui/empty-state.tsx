import type { ReactNode } from 'react';

/** The dashed route, one sentence on what will be here, one primary action, one shortcut. */
export function EmptyState({
  title,
  actions,
  children,
}: {
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="empty">
      <svg
        className="art"
        viewBox="0 0 220 120"
        aria-hidden="true"
        focusable="false"
        fill="none"
        strokeWidth="2.5"
        strokeLinecap="round"
      >
        <circle cx="30" cy="96" r="7" fill="var(--accent)" />
        <path
          d="M40 96H150a19 19 0 000-38H72a19 19 0 010-38h86"
          stroke="var(--rule)"
          strokeDasharray="2 8"
        />
        <circle cx="178" cy="20" r="8" stroke="var(--accent)" />
      </svg>
      <h2 className="h1 h1-work">{title}</h2>
      <p>{children}</p>
      {actions && <div className="acts">{actions}</div>}
    </div>
  );
}
