'use client';
import { useTranslations } from 'next-intl';
import { useFieldArray, useWatch } from 'react-hook-form';
import { DateField, TimeField } from '@/components/forms/date-fields';
import { SelectField, TextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';

const CLOSED = { date: '', kind: 'closed', opensAt: '', closesAt: '', note: '' } as const;

/** Dates that are not like their weekday: closed, or other hours. */
export function DatedHoursFields() {
  const t = useTranslations('places.form');
  const { fields, append, remove } = useFieldArray({ name: 'dates' });
  return (
    <fieldset className="field">
      <legend className="flabel">{t('dates')}</legend>
      <span className="hint">{t('datesHint')}</span>
      {fields.map((field, index) => (
        <div
          className="hs-dates"
          key={field.id}
          role="group"
          aria-label={t('dateLine', { number: index + 1 })}
        >
          <DateField name={`dates.${index}.date`} label={t('date')} />
          <SelectField
            name={`dates.${index}.kind`}
            label={t('kind')}
            options={[
              { value: 'closed', label: t('closed') },
              { value: 'open', label: t('open') },
            ]}
          />
          <Button
            icon="x"
            variant="quiet"
            aria-label={t('removeDate', { number: index + 1 })}
            onClick={() => remove(index)}
          />
          <Times index={index} />
          <TextField name={`dates.${index}.note`} label={t('note')} className="field hs-note" />
        </div>
      ))}
      <div className="agf-add">
        <Button icon="plus" size="dense" onClick={() => append(CLOSED)}>
          {t('addDate')}
        </Button>
      </div>
    </fieldset>
  );
}

function Times({ index }: { index: number }) {
  const t = useTranslations('places.form');
  const kind = useWatch<Record<string, unknown>>({ name: `dates.${index}.kind` });
  if (kind !== 'open') return null;
  return (
    <div className="times">
      <TimeField name={`dates.${index}.opensAt`} label={t('opensAt')} />
      <TimeField name={`dates.${index}.closesAt`} label={t('closesAt')} />
    </div>
  );
}
