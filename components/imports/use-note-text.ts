import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/lib/i18n/format';
import type { Note, PersonField } from '@/lib/imports/types';

/** Fields that no column of the preview shows: a note about them has to say what it is about. */
const UNSEEN: readonly PersonField[] = [
  'passportExpiresOn',
  'organizationName',
  'position',
  'phone',
  'diet',
  'accessNeeds',
];

/** The sentence of a note, with its dates, countries and fields in the reader's language. */
export function useNoteText(): (note: Note) => string {
  const t = useTranslations('imports');
  const words = useTranslations('vocabulary.country');
  const locale = useLocale();
  return ({ code, field, params }) => {
    const { value, date, country, familyName, givenNames, limit, row, same } = params;
    const { organization, position } = params;
    const sentence = t(`note.${code}`, {
      field: t(`field.${field}`),
      value: value ?? '',
      date: date ? formatDate(locale, date, 'UTC') : '',
      country: country ? words(country) : '',
      familyName: familyName ?? '',
      givenNames: givenNames ?? '',
      organization: organization ?? '',
      position: position ?? '',
      limit: limit ?? 0,
      row: row ?? 0,
      same: same ?? 'other',
    });
    const says = code !== 'missing' && UNSEEN.includes(field);
    return says ? t('page.about', { field: t(`field.${field}`), note: sentence }) : sentence;
  };
}
