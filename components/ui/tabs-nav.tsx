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

/**
 * The tab that says it is current, else the one whose address is the longest beginning of this page's. A page that
 * stands beside the tabs, such as an object's form, belongs to the first of them.
 */
function useOpenTab(tabs: readonly Tab[]): string | undefined {
  const path = usePathname();
  const told = tabs.find(({ current }) => current);
  if (told) return told.href;
  const hrefs = tabs.map(({ href }) => href);
  const longest = hrefs
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
  return longest ?? hrefs.slice(0, 1).find((href) => isBeside(path, href));
}

/** Whether a page stands under what the tab stands under; two pages of the whole site share nothing. */
function isBeside(path: string, href: string): boolean {
  const parent = href.slice(0, href.lastIndexOf('/'));
  return parent !== '' && path.startsWith(`${parent}/`);
}
