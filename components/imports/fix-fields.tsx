import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { COUNTRIES, SEXES } from '@/lib/core/vocabulary';
import type { Note, PersonField, PreviewRow } from '@/lib/imports/types';

type Props = {
  fields: readonly PersonField[];
  note: Note;
  row: PreviewRow;
  onWrite: (values: readonly (readonly [PersonField, string])[]) => void;
};

const DATES: readonly PersonField[] = ['birthDate', 'passportExpiresOn'];

/** One answer in place of a cell, or two for a name, with the kind of field that it needs. */
export function FixFields({ fields, note, row, onWrite }: Props) {
  const t = useTranslations('imports');
  const words = useTranslations('vocabulary');
  const [values, setValues] = useState(
    () => new Map(fields.map((it) => [it, before(it, note, row)])),
  );
  const label = (field: PersonField) =>
    t('fix.field', { field: t(`field.${field}`), row: row.rowNumber });
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
    onWrite([...values]);
  };
  return (
    <form className="imp-fix" onSubmit={send}>
      {fields.map((field) => (
        <Input
          key={field}
          dense
          fit="short"
          aria-label={label(field)}
          placeholder={DATES.includes(field) ? t('fix.date') : t(`field.${field}`)}
          value={values.get(field) ?? ''}
          onChange={({ target }) => setValues(new Map(values).set(field, target.value))}
        />
      ))}
      <Button type="submit" size="dense">
        {t('fix.apply')}
      </Button>
    </form>
  );
}

/** What stands there already, unless it is a number that the browser does not know. */
function before(field: PersonField, { params }: Note, { person }: PreviewRow): string {
  if (field === 'familyName') return person.familyName;
  if (field === 'givenNames') return person.givenNames;
  return field === 'email' ? (params.value ?? '') : '';
}
