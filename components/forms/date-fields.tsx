'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { DateParts } from '@/components/ui/date-parts';
import { describe, Field, FieldGroup } from '@/components/ui/field';
import { TimeInput } from '@/components/ui/time-input';
import { useField } from './use-field';

type Named = { name: string; label: ReactNode; hint?: ReactNode; className?: string };

/** As they are written into the three parts. */
const A_DAY = '24 10 2026';
const A_BIRTHDAY = '14 3 1988';

/** A date without a time, as an ISO date. */
export function DateField({
  name,
  label,
  hint,
  className,
  autoComplete,
}: Named & { autoComplete?: 'bday' }) {
  const t = useTranslations('ui.date');
  const { field } = useController({ name });
  const { id, error } = useField(name);
  return (
    <FieldGroup
      id={id}
      label={label}
      hint={hint ?? t('hint', { example: autoComplete === 'bday' ? A_BIRTHDAY : A_DAY })}
      error={error}
      className={className}
    >
      <DateParts
        control={{ id, 'aria-invalid': describe(id, { error })['aria-invalid'] }}
        value={field.value ?? ''}
        onChange={field.onChange}
        onBlur={field.onBlur}
        autoComplete={autoComplete}
      />
    </FieldGroup>
  );
}

/** A wall-clock time, "09:45". */
export function TimeField({ name, label, hint, className }: Named) {
  const { field } = useController({ name });
  const { id, error } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <TimeInput
          {...control}
          value={field.value ?? ''}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    </Field>
  );
}
