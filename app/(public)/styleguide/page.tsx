import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';

import { ClientMessages } from '@/components/ui/client-messages';
import { Brand } from '@/components/ui/mark';
import { Specimen } from './_parts/specimen';

export const metadata: Metadata = { title: 'Components', robots: { index: false } };

/** Every component in every state, light and dark side by side. It is a tool, so production has no such page. */
export default async function StyleguidePage() {
  if (process.env.NODE_ENV === 'production' && process.env.SAPAR_STYLEGUIDE !== '1') notFound();
  const t = await getTranslations('ui.styleguide');
  return (
    <ClientMessages namespaces={['vocabulary']}>
      <main className="csw" id="main">
        <h1 className="vh">{t('title')}</h1>
        {(['light', 'dark'] as const).map((theme) => (
          <div key={theme} className="cs" data-theme={theme}>
            <div className="cs-h">
              <Brand name="Sapar" />
              <span className="sp" />
              <span className="lab">{t(theme)}</span>
            </div>
            <Specimen theme={theme} />
          </div>
        ))}
      </main>
    </ClientMessages>
  );
}
