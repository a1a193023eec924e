import Link from 'next/link';

export type Tab = { href: string; label: string; count?: number; current?: boolean };

/** Tabs are links to pages. `label` names the group for screen readers. */
export function TabsNav({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label, count, current }) => (
        <Link key={href} href={href} aria-current={current ? 'page' : undefined}>
          {label}
          {count !== undefined && <span className="tab-n">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
