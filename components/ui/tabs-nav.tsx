'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

export type Tab = { href: string; label: string; count?: number; current?: boolean };

/**
 * Tabs are links to pages. `label` names the group for screen readers. Without `current` the address decides:
 * a layout, which is drawn once for all of its pages, does not know which of them is open.
 */
export function TabsNav({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const path = usePathname();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label, count, current = isIn(path, href) }) => (
        <Link key={href} href={href} aria-current={current ? 'page' : undefined}>
          {label}
          {count !== undefined && <span className="tab-n">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}

function isIn(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}
