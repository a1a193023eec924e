import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from '@/components/ui/brand';
import { LanguageLinks } from './language-links';
import { SkipLink } from './skip-link';

export type PublicShellProps = {
  /** Links beside the languages: "Add to calendar", "Print". */
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
};

/** Pages without an account: the mark, the language, and nothing of the product around them. */
export function PublicShell({ actions, footer, children }: PublicShellProps) {
  const t = useTranslations('shell');
  return (
    <>
      <SkipLink />
      <header className="pub pub-top">
        <Brand name={t('product')} />
        <span className="sp" />
        <LanguageLinks />
        {actions}
      </header>
      <main id="main">{children}</main>
      {footer && (
        <footer className="pub pub-foot">
          <div>{footer}</div>
        </footer>
      )}
    </>
  );
}
