import type { Locale } from '@/lib/core/vocabulary';

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a language (ISO 639-1) in the reader's: "Korean", "корейский", "한국어". For the server, whose list is complete. */
export function languageName(locale: Locale, code: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  names.set(locale, known);
  return known.of(code) ?? code;
}
