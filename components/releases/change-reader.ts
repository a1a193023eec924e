import { useLocale, useTranslations } from 'next-intl';
import { languageName } from '@/lib/i18n/language-name';
import type { ChangeReader } from '@/lib/releases/rules/describe-change';
import type { ChangeNames } from '@/lib/releases/types';

/** The page's reader, for whom changes are described. */
export function useChangeReader(names: ChangeNames, timeZone: string): ChangeReader {
  const locale = useLocale();
  const word = useTranslations('releases.change');
  const kind = useTranslations('vocabulary.sessionKind');
  const language = (code: string) => languageName(locale, code);
  return { locale, timeZone, names, word, kind, language };
}
