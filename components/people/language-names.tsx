import { useTranslations } from 'next-intl';
import { SPOKEN_LANGUAGES } from '@/lib/people/types';

/** The words for ISO 639-1 codes; a code without a word is shown as it is. */
export function useLanguageNames(): (codes: readonly string[]) => string {
  const t = useTranslations('people.language');
  return (codes) =>
    codes
      .map((code) => SPOKEN_LANGUAGES.find((known) => known === code))
      .flatMap((known, index) => (known ? t(known) : (codes[index]?.toUpperCase() ?? [])))
      .join(', ');
}
