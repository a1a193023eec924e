import { type Country, LOCALES, type Locale } from '@/lib/core/vocabulary';
import type { PersonFields } from './types';

/** The name as in the passport, in its order. */
export function passportName({
  givenNames,
  familyName,
}: Pick<PersonFields, 'givenNames' | 'familyName'>): string {
  return `${givenNames} ${familyName}`.trim();
}

/** The same passport however it was typed: `AR 0441902`, `ar0441902`. */
export function bareDocumentNumber(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const SCRIPTS: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
];
const CYRILLIC: Partial<Record<Country, string>> = { KZ: 'kk', KG: 'ky', TJ: 'tg' };
const LATIN: Partial<Record<Country, string>> = { AZ: 'az', UZ: 'uz' };

/** The language tag of a name in its own script, for readers that speak; undefined where nobody can tell. */
export function languageOfName(name: string, country: Country | null): string | undefined {
  const byScript = SCRIPTS.find(([script]) => script.test(name))?.[1];
  if (byScript) return byScript;
  if (/\p{Script=Cyrillic}/u.test(name)) return (country && CYRILLIC[country]) ?? 'ru';
  return (country && LATIN[country]) ?? undefined;
}

/** The first of somebody's languages that Sapar writes; English where it writes none of them. */
export function localeFor(languages: readonly string[]): Locale {
  for (const language of languages) {
    const locale = LOCALES.find((known) => known === language);
    if (locale) return locale;
  }
  return 'en';
}
