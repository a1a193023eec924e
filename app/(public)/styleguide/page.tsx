import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Brand } from '@/components/ui/brand';
import { onlyForBuilders } from './_parts/gate';
import { Specimen } from './_parts/specimen';

export const metadata: Metadata = { title: 'Components', robots: { index: false } };

/** Every component in every state, light and dark side by side. Whole screens are at `staff` and `phone`. */
export default async function StyleguidePage() {
  onlyForBuilders();
  const t = await getTranslations('ui.styleguide');
  return (
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
  );
}
