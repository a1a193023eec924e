import { useLocale, useTranslations } from 'next-intl';
import { LOCALES } from '@/lib/core/vocabulary';
import { chooseLocale } from '@/lib/i18n/actions';

/** The languages side by side, for pages that stay light: a plain form, which works without a script. */
export function LanguageLinks() {
  const t = useTranslations('shell.language');
  const current = useLocale();
  return (
    <form action={chooseLocale} className="langs" aria-label={t('title')}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-current={locale === current ? 'true' : undefined}
        >
          {t(locale)}
        </button>
      ))}
    </form>
  );
}
