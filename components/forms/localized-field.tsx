'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { Field, FieldGroup } from '@/components/ui/field';
import { Input, Textarea } from '@/components/ui/input';
import { LOCALES, type Locale } from '@/lib/core/vocabulary';
import { useField } from './use-field';

export type LocalizedFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  className?: string;
  /** More than one line of text. */
  long?: boolean;
};

/** One text in three languages, side by side. The value is `{ en, ru, ko }`; the parts are `name.en` and so on. */
export function LocalizedField({ name, label, hint, className, long }: LocalizedFieldProps) {
  const { id, error } = useField(name);
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error} className={className}>
      <div className="cols-lang">
        {LOCALES.map((locale) => (
          <OneLanguage key={locale} name={`${name}.${locale}`} locale={locale} long={long} />
        ))}
      </div>
    </FieldGroup>
  );
}

function OneLanguage({ name, locale, long }: { name: string; locale: Locale; long?: boolean }) {
  const t = useTranslations('ui.language');
  const { register } = useFormContext();
  const { id, error } = useField(name);
  const Control = long ? Textarea : Input;
  return (
    <Field id={id} label={t(locale)} error={error} className="field-lang">
      {(control) => <Control {...control} lang={locale} {...register(name)} />}
    </Field>
  );
}
