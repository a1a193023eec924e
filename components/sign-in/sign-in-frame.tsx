import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LanguageLinks } from '@/components/shell/language-links';
import { SkipLink } from '@/components/shell/skip-link';
import { Brand } from '@/components/ui/brand';
import { Note } from '@/components/ui/marks';
import { RouteDrawing } from './route-drawing';

type Props = { title: string; intro?: ReactNode; note?: ReactNode; children: ReactNode };

/** The page of everybody who is not signed in yet: what to do on the left, the journey on the right. */
export function SignInFrame({ title, intro, note, children }: Props) {
  const t = useTranslations('shell');
  return (
    <>
      <SkipLink />
      <main className="si" id="main">
        <section className="si-f">
          <Brand name={t('product')} size={28} />
          <div className="si-body">
            <h1 className="h1">{title}</h1>
            {intro && <p className="mid si-intro">{intro}</p>}
            {children}
          </div>
          {note}
          <LanguageLinks />
        </section>
        <section className="si-r">
          <RouteDrawing />
        </section>
      </main>
    </>
  );
}

/** Delegates and hosts come here by mistake; their way in is in a letter. */
export function DelegateNote() {
  const t = useTranslations('auth.signIn');
  return (
    <Note icon="badge" title={t('delegateTitle')}>
      {t('delegate')}
    </Note>
  );
}
