import type { Locale } from './vocabulary';

/** Content in several languages. English is always there; the others may be missing. */
export type LocalizedText = { en: string } & Partial<Record<Exclude<Locale, 'en'>, string>>;

/** What to print: the text, the language it is really in, and whether that is a fallback to be marked. */
export type Rendered = { text: string; lang: Locale; isFallback: boolean };

export function localized(text: LocalizedText, locale: Locale): Rendered {
  const own = text[locale]?.trim();
  if (own) return { text: own, lang: locale, isFallback: false };
  return { text: text.en, lang: 'en', isFallback: locale !== 'en' };
}
