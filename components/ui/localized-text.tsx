import { useLocale, useTranslations } from 'next-intl';
import { type LocalizedText as Localized, localized } from '@/lib/core/localized';

/** Content in the reader's language; where it is missing, the English text with a mark that says so. */
export function LocalizedText({ text }: { text: Localized }) {
  const locale = useLocale();
  const t = useTranslations('ui.fallback');
  const { text: shown, lang, isFallback } = localized(text, locale);
  if (!isFallback) return shown;
  return (
    <>
      <span lang={lang}>{shown}</span>{' '}
      <abbr className="cc" title={t('title')}>
        {t('mark')}
      </abbr>
    </>
  );
}
