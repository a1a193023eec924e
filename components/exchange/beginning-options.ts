import { useLocale, useTranslations } from 'next-intl';
import { localized } from '@/lib/core/localized';
import type { Beginning } from '@/lib/exchange/types';

/** The agendas to begin with, for a select; the value names kind and id. */
export function useBeginningOptions(beginnings: readonly Beginning[]) {
  const t = useTranslations('exchange.begin');
  const locale = useLocale();
  return beginnings.map(({ type, id, title, days, sessions }) => ({
    value: `${type} ${id}`,
    label: t(type, { title: localized(title, locale).text, days, sessions }),
  }));
}
