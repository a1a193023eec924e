'use client';
import type { ComponentProps, ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { describe, Field, FieldGroup } from '@/components/ui/field';
import { FieldError } from '@/components/ui/field-error';
import { Checkbox, Input, type Option, Radio, Select, Textarea } from '@/components/ui/input';
import { useField } from './use-field';

/**
 * Every part is tied to the form by `name`, with dots for nesting. A value that no part shows,
 * such as the version of the row, travels with the form when it stands in the default values.
 */
type Named = { name: string; label: ReactNode; hint?: ReactNode; className?: string };

export function TextField({
  name,
  label,
  hint,
  className,
  ...rest
}: Named & Omit<ComponentProps<typeof Input>, 'name'>) {
  const { register } = useFormContext();
  const { id, error } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {(control) => <Input {...rest} {...control} {...register(name)} />}
    </Field>
  );
}

export function TextareaField({
  name,
  label,
  hint,
  className,
  ...rest
}: Named & Omit<ComponentProps<typeof Textarea>, 'name'>) {
  const { register } = useFormContext();
  const { id, error } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {(control) => <Textarea {...rest} {...control} {...register(name)} />}
    </Field>
  );
}

/** A whole number or a decimal; an empty answer is `null`, so that a schema can tell it from 0. */
export function NumberField({
  name,
  label,
  hint,
  className,
  fit = '4',
  ...rest
}: Named & Omit<ComponentProps<typeof Input>, 'name' | 'type'>) {
  const { register } = useFormContext();
  const { id, error } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {(control) => (
        <Input
          inputMode="decimal"
          {...rest}
          {...control}
          fit={fit}
          {...register(name, { setValueAs: toNumber })}
        />
      )}
    </Field>
  );
}

/** What cannot be read as a number is kept as text: the schema refuses it and nothing typed is lost. */
function toNumber(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed;
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return null;
  return Number.isFinite(Number(plain)) ? Number(plain) : typed;
}

export function SelectField({
  name,
  label,
  hint,
  className,
  ...rest
}: Named & Omit<ComponentProps<typeof Select>, 'name'>) {
  const { register, getValues } = useFormContext();
  const { id, error } = useField(name);
  // Without it the server's page shows the first choice, until React takes over.
  const chosen = String(getValues(name) ?? '');
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {(control) => <Select {...rest} defaultValue={chosen} {...control} {...register(name)} />}
    </Field>
  );
}

export function CheckboxField({ name, label, hint, className }: Named) {
  const { register } = useFormContext();
  const { id, error } = useField(name);
  return (
    <div className={className ?? 'field'}>
      <Checkbox {...describe(id, { error })} label={label} hint={hint} {...register(name)} />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

type Choices = Named & { options: readonly (Option & { hint?: ReactNode })[] };

/** One of a few answers, all of them in sight. */
export function RadioField({ name, label, hint, className, options }: Choices) {
  const { register } = useFormContext();
  const { id, error } = useField(name);
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} className={className}>
      <div className="opts">
        {options.map((option, index) => (
          <Radio
            key={option.value}
            id={index === 0 ? id : undefined}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled}
            {...register(name)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any number of a few answers; the value is the array of what is ticked. */
export function CheckboxesField({ name, label, hint, className, options }: Choices) {
  const { register } = useFormContext();
  const { id, error } = useField(name);
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} className={className}>
      <div className="opts">
        {options.map((option, index) => (
          <Checkbox
            key={option.value}
            id={index === 0 ? id : undefined}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled}
            {...register(name)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
