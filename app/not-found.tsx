import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BrokenRoute } from '@/components/shell/route-art';
import { Brand } from '@/components/ui/brand';
import { LinkButton } from '@/components/ui/button';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.notFound');
  return { title: t('title') };
}

/** A foreign object answers exactly like a missing one, so this page knows neither. */
export default async function NotFoundPage() {
  const t = await getTranslations('shell');
  return (
    <>
      <header className="mast">
        <Brand name={t('product')} href="/" label={t('home')} />
      </header>
      <main className="wrap alone" id="main">
        <div>
          <BrokenRoute />
          <h1 className="h1">{t('notFound.title')}</h1>
          <p className="mid">{t('notFound.body')}</p>
          <p className="mut">{t('notFound.code')}</p>
          <div className="acts">
            <LinkButton href="/dashboard" variant="primary">
              {t('notFound.home')}
            </LinkButton>
            <LinkButton href="/search" icon="search">
              {t('notFound.search')}
            </LinkButton>
          </div>
        </div>
      </main>
    </>
  );
}
