'use client';
import { useTranslations } from 'next-intl';
import { createContext, use } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Field } from '@/components/ui/field';
import { Input, type Option, Select, Textarea } from '@/components/ui/input';

export type FormState = { typed: Record<string, string[]>; errors: Record<string, string> };

/** What was typed into the form and what is wrong with it, by the names of its fields. */
export const FormContext = createContext<FormState>({ typed: {}, errors: {} });

export function useTyped(name: string): { value: string; values: string[]; error?: string } {
  const { typed, errors } = use(FormContext);
  const errorText = useErrorText();
  const code = errors[name];
  const values = typed[name] ?? [];
  return { values, value: values[0] ?? '', ...(code ? { error: errorText(code) } : {}) };
}

type Props = { name: string; label: string; hint?: string };

export function TextField({
  name,
  label,
  hint,
  ...input
}: Props & { type?: string; inputMode?: 'numeric'; maxLength?: number; autoComplete?: string }) {
  const { value, error } = useTyped(name);
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      {(control) => <Input {...control} {...input} name={name} defaultValue={value} />}
    </Field>
  );
}

export function ChoiceField({
  name,
  label,
  hint,
  options,
  placeholder,
}: Props & { options: Option[]; placeholder: string }) {
  const { value, error } = useTyped(name);
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      {(control) => (
        <Select
          {...control}
          // A select keeps its first default; another one is another select.
          key={value}
          name={name}
          defaultValue={value}
          options={options}
          placeholder={placeholder}
        />
      )}
    </Field>
  );
}

export function LongField({
  name,
  label,
  hint,
  rows = 3,
  maxLength = 2000,
}: Props & { rows?: number; maxLength?: number }) {
  const { value, error } = useTyped(name);
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      {(control) => (
        <Textarea {...control} name={name} rows={rows} maxLength={maxLength} defaultValue={value} />
      )}
    </Field>
  );
}

export function NoteField() {
  const t = useTranslations('hostPage.form');
  return <LongField name="note" label={t('note')} hint={t('noteHint')} />;
}
