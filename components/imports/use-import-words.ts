import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/lib/i18n/format';
import type { ImportWords } from '@/lib/imports/rules/explain-row';

/** The words with which rows are explained, in the reader's language. */
export function useImportWords(): ImportWords {
  const t = useTranslations('imports');
  const country = useTranslations('vocabulary.country');
  const locale = useLocale();
  return {
    note: (code, values) => t(`note.${code}`, values),
    outcome: (outcome, values) => t(`outcome.${outcome}`, values),
    field: (field) => t(`field.${field}`),
    about: (field, note) => t('page.about', { field, note }),
    country,
    date: (day) => formatDate(locale, day, 'UTC'),
  };
}
