import { useTranslations } from 'next-intl';
import { DateField } from '@/components/forms/date-fields';
import { CheckboxesField, SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { COUNTRIES, type Country, LOCALES, SEXES } from '@/lib/core/vocabulary';
import { SPOKEN_LANGUAGES } from '@/lib/people/types';

/** Names as in the passport, and what tells two people of one name apart. */
export function NameFields({
  countries = COUNTRIES,
  countryHint,
}: {
  countries?: readonly Country[];
  countryHint?: string;
}) {
  const t = useTranslations('people');
  const words = useTranslations('vocabulary');
  return (
    <>
      <div className="cols2 cols2-form">
        <TextField name="givenNames" label={t('field.givenNames')} hint={t('hint.givenNames')} />
        <TextField name="familyName" label={t('field.familyName')} hint={t('hint.familyName')} />
      </div>
      <TextField name="nativeName" label={t('field.nativeName')} hint={t('hint.nativeName')} />
      <SelectField
        name="country"
        label={t('field.country')}
        hint={countryHint}
        fit="short"
        placeholder={t('noCountry')}
        options={countries.map((value) => ({ value, label: words(`country.${value}`) }))}
      />
      <SelectField
        name="sex"
        label={t('field.sex')}
        fit="short"
        placeholder={t('unknownSex')}
        options={SEXES.map((value) => ({ value, label: words(`sex.${value}`) }))}
      />
    </>
  );
}

export function ContactFields() {
  const t = useTranslations('people');
  const words = useTranslations('vocabulary');
  return (
    <>
      <TextField name="organizationName" label={t('field.organizationName')} />
      <TextField name="position" label={t('field.position')} />
      <TextField name="email" type="email" label={t('field.email')} autoComplete="off" />
      <TextField name="phone" type="tel" label={t('field.phone')} fit="short" autoComplete="off" />
      <SelectField
        name="locale"
        label={t('field.locale')}
        fit="short"
        options={LOCALES.map((value) => ({ value, label: words(`locale.${value}`) }))}
      />
      <CheckboxesField
        name="languages"
        label={t('field.languages')}
        className="field field-many"
        options={SPOKEN_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
    </>
  );
}

/** What is sealed. Only pages whose viewer may see all of it show these. */
export function PrivateFields() {
  const t = useTranslations('people');
  return (
    <>
      <DateField name="private.birthDate" label={t('field.birthDate')} hint={t('hint.date')} />
      <TextField
        name="private.passportNumber"
        label={t('field.passportNumber')}
        hint={t('hint.passportNumber')}
        fit="short"
        autoComplete="off"
      />
      <DateField name="private.passportExpiresOn" label={t('field.passportExpiresOn')} />
      <TextField name="private.diet" label={t('field.diet')} />
      <TextareaField
        name="private.accessNeeds"
        label={t('field.accessNeeds')}
        hint={t('hint.accessNeeds')}
        rows={3}
      />
    </>
  );
}
