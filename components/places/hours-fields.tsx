'use client';
import { useTranslations } from 'next-intl';
import { useFieldArray, useWatch } from 'react-hook-form';
import { TimeField } from '@/components/forms/date-fields';
import { SelectField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

type Window = { weekday: number | string; opensAt: string; closesAt: string };

/** Opening hours, a line for each window of a weekday. */
export function HoursFields() {
  const t = useTranslations('places');
  const { fields, append, remove } = useFieldArray({ name: 'hours' });
  const hours = useWatch<{ hours: Window[] }, 'hours'>({ name: 'hours' });
  const options = WEEKDAYS.map((value) => ({ value, label: t(`weekdays.${value}`) }));
  return (
    <fieldset className="field">
      <legend className="flabel">{t('hours')}</legend>
      <span className="hint">{t('form.hoursHint')}</span>
      {fields.map((field, index) => (
        <div
          className="agf-hours"
          key={field.id}
          role="group"
          aria-label={t('form.hoursLine', { number: index + 1 })}
        >
          <SelectField
            name={`hours.${index}.weekday`}
            label={t('form.weekday')}
            options={options}
          />
          <TimeField name={`hours.${index}.opensAt`} label={t('form.opensAt')} />
          <TimeField name={`hours.${index}.closesAt`} label={t('form.closesAt')} />
          <Button
            icon="x"
            variant="quiet"
            aria-label={t('form.removeHours', { number: index + 1 })}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <div className="agf-add">
        <Button icon="plus" size="dense" onClick={() => append(nextWindow(hours?.at(-1)))}>
          {t('form.addHours')}
        </Button>
      </div>
    </fieldset>
  );
}

/** The day after the last line, with its hours: most weeks are alike. */
function nextWindow(last: Window | undefined): Window {
  if (!last) return { weekday: '1', opensAt: '09:00', closesAt: '18:00' };
  return { ...last, weekday: String((Number(last.weekday) % 7) + 1) };
}
