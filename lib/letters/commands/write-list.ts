import type { LetterPage } from '@/lib/core/typeset/typeset';
import type { Locale, NameListField } from '@/lib/core/vocabulary';
import { countMissing, isWideField, nameListRow, type Visitor } from '../rules/name-list';
import { type MissingField, NEEDED_FIELDS } from '../types';
import type { LetterTexts } from './letter-texts';

/** The table of a list of visitors: the fields that the host asked for, and under it what is not on record. */
export function writeList(
  fields: readonly NameListField[],
  visitors: readonly Visitor[],
  locale: Locale,
  { t, country, sex }: LetterTexts,
): NonNullable<LetterPage['list']> {
  return {
    head: fields.map((field) => t(`list.head.${field}`)),
    isWide: fields.map(isWideField),
    rows: visitors.map((visitor) => nameListRow(fields, visitor, { country, sex })),
    missing: t('list.missing'),
    note: noteOf(countMissing(fields, visitors), locale, t),
  };
}

function noteOf(
  missing: Partial<Record<MissingField, number>>,
  locale: Locale,
  t: LetterTexts['t'],
): string | null {
  const parts = NEEDED_FIELDS.flatMap((field) => {
    const count = missing[field];
    return count ? t(`list.missingOf.${field}`, { count }) : [];
  });
  if (parts.length === 0) return null;
  return t('list.note', { list: new Intl.ListFormat(locale).format(parts) });
}
