import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Brand } from '@/components/ui/brand';
import { Icon } from '@/components/ui/icon';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.offline');
  return { title: t('title') };
}

/** What a phone shows for a page that it has not kept. It needs no script: "Try again" is a form without an action, which asks for the same address. */
export default async function OfflinePage() {
  const t = await getTranslations('shell');
  return (
    <div className="phone">
      <header className="ptop">
        <Brand name={t('product')} size={20} />
        <span className="sp" />
        <span className="row sm mid off-tag">
          <Icon name="offline" />
          {t('offline.state')}
        </span>
      </header>
      <main className="pbody off-page" id="main">
        <h1 className="h1">{t('offline.title')}</h1>
        <p className="mid">{t('offline.body')}</p>
        <form>
          <button className="pbtn" type="submit">
            <Icon name="refresh" />
            {t('offline.again')}
          </button>
        </form>
      </main>
    </div>
  );
}
