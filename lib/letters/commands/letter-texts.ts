import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/core/vocabulary';
import { loadMessages } from '@/lib/i18n/load-messages';

export type LetterTexts = Awaited<ReturnType<typeof letterTexts>>;

/** The words around a letter in its own language, whatever the reader of the screen speaks. */
export async function letterTexts(locale: Locale) {
  const { letters, vocabulary } = await loadMessages(locale);
  const { country, sex } = vocabulary;
  return {
    t: createTranslator({ locale, messages: { letters }, namespace: 'letters' }),
    country,
    sex,
  };
}
