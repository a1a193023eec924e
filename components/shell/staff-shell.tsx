import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Brand } from '@/components/ui/brand';
import { classes } from '@/components/ui/classes';
import { ClientMessages } from '@/components/ui/client-messages';
import { Icon } from '@/components/ui/icon';
import { type Tab, TabsNav } from '@/components/ui/tabs-nav';
import { readTheme, type Theme } from '@/lib/i18n/theme';
import { AccountMenu } from './account-menu';
import { type Crumb, Crumbs } from './crumbs';
import { FindBox } from './find-box';
import { LanguageMenu } from './language-menu';
import { SkipLink } from './skip-link';

export type StaffShellProps = {
  /** Who is signed in; `initials` are two letters at most. */
  viewer: { name: string; initials: string };
  crumbs?: readonly Crumb[];
  tabs?: readonly Tab[];
  /** How many things wait for the viewer, and where they are listed. */
  waiting?: { count: number; href: string };
  /** A short remark beside the find box, such as "All changes saved". */
  state?: ReactNode;
  /** Leaves the whole width to a screen that has columns of its own. */
  bleed?: boolean;
  /** Namespaces of the client parts of this page, beyond `ui` and `errors`. */
  messages?: Parameters<typeof ClientMessages>[0]['namespaces'];
  children: ReactNode;
};

/** The running head of a working screen, like the top of a printed page. There is no side bar: width belongs to the work. */
export async function StaffShell({
  messages,
  children,
  bleed,
  tabs = [],
  ...head
}: StaffShellProps) {
  const t = await getTranslations('shell');
  const theme = await readTheme();
  return (
    <ClientMessages namespaces={messages}>
      <SkipLink />
      <RunningHead {...head} theme={theme} ruled={tabs.length === 0} />
      {tabs.length > 0 && <TabsNav label={t('section')} tabs={tabs} />}
      <main id="main" className={classes(!bleed && 'wrap')}>
        {children}
      </main>
    </ClientMessages>
  );
}

type HeadProps = Omit<StaffShellProps, 'messages' | 'children' | 'bleed' | 'tabs'> & {
  theme: Theme;
  ruled: boolean;
};

function RunningHead({ viewer, theme, crumbs = [], waiting, state, ruled }: HeadProps) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const names = { en: t('language.en'), ru: t('language.ru'), ko: t('language.ko') };
  const themes = { system: t('theme.system'), light: t('theme.light'), dark: t('theme.dark') };
  return (
    <header className={classes('mast', ruled && 'mast-rule')}>
      <Brand name={t('product')} href="/dashboard" label={t('home')} />
      <Crumbs crumbs={crumbs} />
      <div className="mast-end">
        {state && <span className="sync">{state}</span>}
        <FindBox label={t('find.label')} placeholder={t('find.placeholder')} />
        <Link className="icb find-link" href="/search" aria-label={t('find.label')}>
          <Icon name="search" />
        </Link>
        <LanguageMenu
          locale={locale}
          label={t('language.label', { name: names[locale] })}
          title={t('language.title')}
          names={names}
        />
        {waiting && (
          <Link className="icb" href={waiting.href}>
            <Icon name="bell" />
            {waiting.count > 0 && (
              <span className="icb-n" aria-hidden="true">
                {waiting.count}
              </span>
            )}
            <span className="vh">{t('waiting', { count: waiting.count })}</span>
          </Link>
        )}
        <AccountMenu
          name={viewer.name}
          initials={viewer.initials}
          theme={theme}
          labels={{
            account: t('account.label', { name: viewer.name }),
            open: t('account.open'),
            theme: t('theme.title'),
            themes,
            signOut: t('account.signOut'),
          }}
        />
      </div>
    </header>
  );
}
