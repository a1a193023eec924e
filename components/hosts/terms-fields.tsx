'use client';
import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import {
  CheckboxesField,
  CheckboxField,
  NumberField,
  SelectField,
} from '@/components/forms/fields';
import { LocalizedField } from '@/components/forms/localized-field';
import { LOCALES, NAME_LIST_FIELDS, PHOTO_POLICIES } from '@/lib/core/vocabulary';
import { SPOKEN_LANGUAGES } from '@/lib/people/types';

export function TermsFields() {
  const t = useTranslations('hosts');
  const locales = useTranslations('vocabulary.locale');
  const languages = useTranslations('people.language');
  return (
    <>
      <SelectField
        name="locale"
        label={t('field.locale')}
        fit="short"
        options={LOCALES.map((value) => ({ value, label: locales(value) }))}
      />
      <CheckboxesField
        name="languages"
        label={t('field.languages')}
        className="field field-many"
        options={SPOKEN_LANGUAGES.map((value) => ({ value, label: languages(value) }))}
      />
      <NumberField name="capacity" label={t('field.capacity')} hint={t('hint.capacity')} />
      <NumberField name="leadTime" label={t('field.leadTime')} hint={t('hint.leadTime')} />
    </>
  );
}

/** What the gate asks of visitors. */
export function EntryFields() {
  const t = useTranslations('hosts');
  const fields = useTranslations('hosts.nameListField');
  const photos = useTranslations('hosts.photos');
  const days = useWatch<{ nameListDays: number | null }, 'nameListDays'>({ name: 'nameListDays' });
  return (
    <>
      <CheckboxField name="asksForId" label={t('field.asksForId')} />
      <NumberField
        name="nameListDays"
        label={t('field.nameListDays')}
        hint={t('hint.nameListDays')}
      />
      {days !== null && (
        <CheckboxesField
          name="nameListFields"
          label={t('field.nameListFields')}
          className="field field-many"
          options={NAME_LIST_FIELDS.map((value) => ({ value, label: fields(value) }))}
        />
      )}
      <SelectField
        name="photos"
        label={t('field.photos')}
        fit="short"
        options={PHOTO_POLICIES.map((value) => ({ value, label: photos(value) }))}
      />
      <LocalizedField name="gate" label={t('field.gate')} />
      <LocalizedField name="parking" label={t('field.parking')} />
      <LocalizedField
        name="entryRules"
        label={t('field.entryRules')}
        hint={t('hint.entryRules')}
        long
      />
    </>
  );
}
