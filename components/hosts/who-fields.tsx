'use client';
import { useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { NumberField, SelectField } from '@/components/forms/fields';
import { LocalizedField } from '@/components/forms/localized-field';
import { useField } from '@/components/forms/use-field';
import { Field } from '@/components/ui/field';
import { type Option, Select } from '@/components/ui/input';
import { COUNTRIES } from '@/lib/core/vocabulary';

type Choices = { organizations: readonly Option[]; places: readonly Option[] };
type Part = { organization: { id: string }; place: { id: string } };

const NO_NAME = { en: '', ru: '', ko: '' };

/** Whose it is and where: chosen from what there is, or new. */
export function WhoFields({ organizations, places }: Choices) {
  const t = useTranslations('hosts');
  const [organization, place] = useWatch<Part, ['organization.id', 'place.id']>({
    name: ['organization.id', 'place.id'],
  });
  return (
    <>
      <Choice
        part="organization"
        label={t('field.organization')}
        options={organizations}
        placeholder={t('field.newOrganization')}
      />
      {!organization && (
        <LocalizedField name="organization.name" label={t('field.organizationName')} />
      )}
      <Choice
        part="place"
        label={t('field.place')}
        options={places}
        placeholder={t('field.newPlace')}
      />
      {!place && <NewPlace />}
    </>
  );
}

type ChoiceProps = {
  part: 'organization' | 'place';
  label: string;
  options: readonly Option[];
  placeholder: string;
};

/** The name of what was chosen before is no name of something new. */
function Choice({ part, label, ...choices }: ChoiceProps) {
  const name = `${part}.id`;
  const { register, getValues, setValue } = useFormContext();
  const { id, error } = useField(name);
  const forget = () => setValue(`${part}.name`, NO_NAME);
  return (
    <Field id={id} label={label} error={error}>
      {(control) => (
        <Select
          {...choices}
          defaultValue={String(getValues(name) ?? '')}
          {...control}
          {...register(name, { onChange: forget })}
        />
      )}
    </Field>
  );
}

function NewPlace() {
  const t = useTranslations('hosts');
  const countries = useTranslations('vocabulary.country');
  const places = useTranslations('places.form');
  return (
    <>
      <LocalizedField name="place.name" label={t('field.placeName')} hint={t('hint.newPlace')} />
      <LocalizedField name="place.address" label={t('field.address')} hint={t('hint.address')} />
      <LocalizedField name="place.city" label={t('field.city')} />
      <SelectField
        name="place.country"
        label={t('field.country')}
        fit="short"
        options={COUNTRIES.map((value) => ({ value, label: countries(value) }))}
        placeholder={places('noCountry')}
      />
      <div className="times">
        <NumberField name="place.latitude" label={t('field.latitude')} fit="code" />
        <NumberField name="place.longitude" label={t('field.longitude')} fit="code" />
      </div>
      <p className="hint">{t('hint.coordinates')}</p>
    </>
  );
}
