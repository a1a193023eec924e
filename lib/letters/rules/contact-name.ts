import type { Locale } from '@/lib/core/vocabulary';

/** Who a letter addresses: a Korean one in their own script, as a Korean office writes names, where it is known. */
export function contactName(
  { name, nameNative }: { name: string; nameNative: string | null },
  locale: Locale,
): string {
  return (locale === 'ko' && nameNative) || name;
}
