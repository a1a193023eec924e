import { useTranslations } from 'next-intl';

/** The first stop of the Tab key on every page; the shell's `<main>` has the id that it leads to. */
export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a className="skip" href="#main">
      {t('skip')}
    </a>
  );
}
