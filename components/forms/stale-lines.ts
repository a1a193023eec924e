import type { FieldValue, StaleChange } from '@/lib/core/action-result';
import { LOCALES, type Locale } from '@/lib/core/vocabulary';

/** One line of what differs; `language` where it is one language of localised content. */
type StaleLine = StaleChange & { language?: Locale };

/** Localised content differs language by language: the reader's own may be the one that is the same on both sides. */
export function staleLines(changes: readonly StaleChange[]): StaleLine[] {
  return changes.flatMap((change): StaleLine[] => {
    const { field, yours, theirs } = change;
    if (!isLocalized(yours) || !isLocalized(theirs)) return [change];
    return LOCALES.filter((language) => (yours[language] || '') !== (theirs[language] || '')).map(
      (language) => ({ field, language, yours: yours[language], theirs: theirs[language] }),
    );
  });
}

function isLocalized(value: FieldValue): value is Record<Locale, FieldValue> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((key) => (LOCALES as readonly string[]).includes(key));
}
