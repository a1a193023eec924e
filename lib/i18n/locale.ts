import { cookies, headers } from 'next/headers';
import { LOCALES, type Locale } from '@/lib/core/vocabulary';

export const LOCALE_COOKIE = 'sapar-locale';

/** `proxy.ts` writes it on pages whose address names their language, because their readers have no account. */
const LOCALE_HEADER = 'x-sapar-locale';

/** The reader's language: what the address says, what they chose, else what their browser asks for, else English. */
export async function readLocale(): Promise<Locale> {
  const asked = await headers();
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return (
    asLocale(asked.get(LOCALE_HEADER)) ??
    asLocale(chosen) ??
    preferredLocale(asked.get('accept-language')) ??
    'en'
  );
}

export function asLocale(value: string | undefined | null): Locale | undefined {
  return LOCALES.find((locale) => locale === value);
}

/** The best supported language of an Accept-Language header (RFC 9110, 12.5.4). */
export function preferredLocale(header: string | null): Locale | undefined {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return {
        language: tag.slice(0, 2).toLowerCase(),
        q: quality ? Number(quality.trim().slice(2)) : 1,
      };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ language }) => asLocale(language))
    .find((locale) => locale !== undefined);
}
