'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

export type Tab = { href: string; label: string; count?: number; current?: boolean };

/**
 * Tabs are links to pages. `label` names the group for screen readers. Without `current` the address decides:
 * a layout, which is drawn once for all of its pages, does not know which of them is open.
 */
export function TabsNav({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const open = useOpenTab(tabs);
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label, count }) => (
        <Link key={href} href={href} aria-current={href === open ? 'page' : undefined}>
          {label}
          {count !== undefined && <span className="tab-n">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** The tab that says it is current, else the one whose address is the longest beginning of this page's. */
function useOpenTab(tabs: readonly Tab[]): string | undefined {
  const path = usePathname();
  const told = tabs.find(({ current }) => current);
  if (told) return told.href;
  return tabs
    .map(({ href }) => href)
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
