import { useLocale } from 'next-intl';
import { localized } from '@/lib/core/localized';
import type { ProjectPartner } from '@/lib/projects/types';

/** The partners in one line, each once, whatever roles they have. */
export function PartnerNames({ partners }: { partners: readonly ProjectPartner[] }) {
  const locale = useLocale();
  const names = partners.map(({ name }) => localized(name, locale).text);
  return [...new Set(names)].join(', ');
}
