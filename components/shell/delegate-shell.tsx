import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from '@/components/ui/brand';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { SkipLink } from './skip-link';

const PLACES = [
  { name: 'today', icon: 'clock', href: '/my' },
  { name: 'programme', icon: 'list', href: '/my/programme' },
  { name: 'help', icon: 'help', href: '/my/help' },
] as const satisfies readonly { name: string; icon: IconName; href: string }[];

export type DelegateShellProps = {
  current?: (typeof PLACES)[number]['name'];
  /** The address of each place, where it has to keep which activity was chosen. */
  hrefOf?: (path: string) => string;
  /** At the right of the top: the switch between Seoul and home time. */
  aside?: ReactNode;
  /** Between the top and the page: the days, the strip that says what is saved. */
  strips?: ReactNode;
  children: ReactNode;
};

/** One thing at a time, 17 px type, and places that stay where the thumb is. */
export function DelegateShell({
  current,
  hrefOf = (path) => path,
  aside,
  strips,
  children,
}: DelegateShellProps) {
  const t = useTranslations('shell');
  return (
    <div className="phone">
      <SkipLink />
      <header>
        <div className="ptop">
          <Brand name={t('product')} href="/my" label={t('home')} size={20} />
          <span className="sp" />
          {aside}
        </div>
        {strips}
      </header>
      <main id="main" className="pbody">
        {children}
      </main>
      <nav className="pnav" aria-label={t('main')}>
        {PLACES.map(({ name, icon, href }) => (
          <Link key={name} href={hrefOf(href)} aria-current={name === current ? 'page' : undefined}>
            <Icon name={icon} />
            {t(`delegate.${name}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
