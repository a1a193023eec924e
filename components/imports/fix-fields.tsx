import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { COUNTRIES, SEXES } from '@/lib/core/vocabulary';
import type { PersonField } from '@/lib/imports/types';

export type Answers = readonly (readonly [PersonField, string])[];

type Props = {
  rowNumber: number;
  fields: readonly PersonField[];
  /** What stands there already, as far as the browser knows it. */
  before?: Partial<Record<PersonField, string>>;
  onWrite: (answers: Answers) => void;
};

const DATES: readonly PersonField[] = ['birthDate', 'passportExpiresOn'];

/** One answer in place of a cell, or two that belong together, with the kind of field that it needs. */
export function FixFields({ rowNumber, fields, before = {}, onWrite }: Props) {
  const t = useTranslations('imports');
  const words = useTranslations('vocabulary');
  const [values, setValues] = useState(before);
  const label = (field: PersonField) =>
    t('fix.field', { field: t(`field.${field}`), row: rowNumber });
  const [only] = fields;
  if (only === 'country' || only === 'sex') {
    const options =
      only === 'country'
        ? COUNTRIES.map((value) => ({ value, label: words(`country.${value}`) }))
        : SEXES.map((value) => ({ value, label: words(`sex.${value}`) }));
    return (
      <Select
        dense
        aria-label={label(only)}
        placeholder={t('fix.choose')}
        value=""
        onChange={({ target }) => target.value && onWrite([[only, target.value]])}
        options={options}
      />
    );
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    // A field that nobody touched keeps what the file says.
    const answers = fields.flatMap((field) => {
      const value = values[field];
      return value === undefined ? [] : [[field, value] as const];
    });
    if (answers.length > 0) onWrite(answers);
  };
  return (
    <form className="imp-fix" onSubmit={send}>
      {fields.map((field) => (
        <Input
          key={field}
          dense
          aria-label={label(field)}
          placeholder={DATES.includes(field) ? t('fix.date') : t(`field.${field}`)}
          value={values[field] ?? ''}
          onChange={({ target }) => setValues({ ...values, [field]: target.value })}
        />
      ))}
      <Button type="submit" size="dense">
        {t('fix.apply')}
      </Button>
    </form>
  );
}
