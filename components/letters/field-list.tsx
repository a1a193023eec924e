import { useTranslations } from 'next-intl';
import { LETTER_FIELDS, PLACEHOLDERS } from '@/lib/letters/rules/fields';

/** What may stand in braces, and what becomes of it. */
export function FieldList() {
  const t = useTranslations('letters');
  return (
    <dl className="ltr-fields">
      {LETTER_FIELDS.map((field) => (
        <div key={field}>
          <dt>
            <code>{PLACEHOLDERS[field]}</code>
          </dt>
          <dd>{t(`fields.${field}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
