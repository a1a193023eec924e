'use client';
import { useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { useField } from '@/components/forms/use-field';
import { DateParts } from '@/components/ui/date-parts';
import { describe, Field, FieldGroup } from '@/components/ui/field';
import { TimeInput } from '@/components/ui/time-input';

/** A day and a time on one clock, kept as one answer: `2026-12-01T18:00`, or nothing. */
export function DeadlineField({ name, label }: { name: string; label: string }) {
  const t = useTranslations('activities.delegations');
  const { field } = useController({ name });
  const { id, error } = useField(name);
  const [date = '', time = ''] = String(field.value ?? '').split('T');
  const write = (day: string, clock: string) =>
    field.onChange(day || clock ? `${day}T${clock}` : '');
  return (
    <FieldGroup id={id} label={label} error={error}>
      <div className="dlg-when">
        <DateParts
          control={{ id, 'aria-invalid': describe(id, { error })['aria-invalid'] }}
          value={date}
          onChange={(day) => write(day, day && (time || END_OF_WORK))}
          onBlur={field.onBlur}
        />
        <Field id={`${id}-time`} label={t('time')}>
          {(control) => (
            <TimeInput
              {...control}
              value={time}
              onChange={(clock) => write(date, clock)}
              onBlur={field.onBlur}
            />
          )}
        </Field>
      </div>
    </FieldGroup>
  );
}

/** What a deadline without a time means in an office. It stands in the field, to be seen and changed. */
const END_OF_WORK = '18:00';
