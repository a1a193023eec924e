import { useTranslations } from 'next-intl';
import type { ParticipantView } from '@/lib/participants/rules/table';
import type { ParticipantRow } from '@/lib/participants/types';

/** "all from Uzbekistan", where all selected people are known to be. */
export function SelectionRemark({
  ids,
  rows,
  view,
}: {
  ids: readonly string[];
  rows: readonly ParticipantRow[];
  view: ParticipantView;
}) {
  const t = useTranslations('participants');
  const words = useTranslations('vocabulary.country');
  const { country: filtered } = view.filters;
  const chosen = rows.filter(({ id }) => ids.includes(id));
  const [first] = chosen;
  const isOneCountry = chosen.every(({ country }) => country === first?.country);
  const isKnown = filtered !== undefined || chosen.length === ids.length;
  if (!first?.country || !isOneCountry || !isKnown) return null;
  return t('bulk.allFrom', { country: words(first.country) });
}
