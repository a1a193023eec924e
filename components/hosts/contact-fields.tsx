'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { CheckboxField, SelectField, TextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { LOCALES } from '@/lib/core/vocabulary';

const nobody = () => ({
  id: crypto.randomUUID(),
  name: '',
  nameNative: '',
  jobTitle: '',
  email: '',
  phone: '',
  locale: '',
  hasBounced: false,
});

/** The people of a host, in the order in which they are written to, which two buttons change. */
export function ContactFields() {
  const t = useTranslations('hosts.contact');
  // The form's own `id` is that of the contact.
  const { fields, append, remove, move } = useFieldArray({ name: 'contacts', keyName: 'key' });
  const [said, say] = useState('');
  const moveTo = (from: number, to: number) => {
    move(from, to);
    say(t('moved', { number: to + 1, count: fields.length }));
  };
  return (
    <>
      {fields.map((field, index) => (
        <fieldset className="hs-contact" key={field.key}>
          <legend className="flabel">{t('line', { number: index + 1 })}</legend>
          <Contact index={index} />
          <div className="acts">
            <Button
              icon="chev-u"
              variant="quiet"
              disabled={index === 0}
              aria-label={t('up', { number: index + 1 })}
              onClick={() => moveTo(index, index - 1)}
            />
            <Button
              icon="chev-d"
              variant="quiet"
              disabled={index === fields.length - 1}
              aria-label={t('down', { number: index + 1 })}
              onClick={() => moveTo(index, index + 1)}
            />
            <Button
              icon="x"
              variant="quiet"
              aria-label={t('remove', { number: index + 1 })}
              onClick={() => remove(index)}
            />
          </div>
        </fieldset>
      ))}
      <span className="vh" role="status">
        {said}
      </span>
      <div className="agf-add">
        <Button icon="plus" size="dense" onClick={() => append(nobody())}>
          {t('add')}
        </Button>
      </div>
    </>
  );
}

function Contact({ index }: { index: number }) {
  const t = useTranslations('hosts.contact');
  const locales = useTranslations('vocabulary.locale');
  const name = (field: string) => `contacts.${index}.${field}`;
  return (
    <>
      <div className="cols2 cols2-form">
        <TextField name={name('name')} label={t('name')} autoComplete="off" />
        <TextField name={name('nameNative')} label={t('nameNative')} autoComplete="off" />
      </div>
      <div className="cols2 cols2-form">
        <TextField name={name('email')} type="email" label={t('email')} autoComplete="off" />
        <TextField name={name('phone')} type="tel" label={t('phone')} autoComplete="off" />
      </div>
      <div className="cols2 cols2-form">
        <TextField name={name('jobTitle')} label={t('jobTitle')} autoComplete="off" />
        <SelectField
          name={name('locale')}
          label={t('locale')}
          placeholder={t('asHost')}
          options={LOCALES.map((value) => ({ value, label: locales(value) }))}
        />
      </div>
      <CheckboxField name={name('hasBounced')} label={t('hasBounced')} />
    </>
  );
}
