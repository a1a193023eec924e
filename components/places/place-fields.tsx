'use client';
import { useTranslations } from 'next-intl';
import { NumberField, SelectField } from '@/components/forms/fields';
import { LocalizedField } from '@/components/forms/localized-field';
import type { Option } from '@/components/ui/input';
import { COUNTRIES } from '@/lib/core/vocabulary';
import { DatedHoursFields } from './dated-hours-fields';
import { HoursFields } from './hours-fields';

/** What can be said of a place. `parents` are the places that it can be inside of. */
export function PlaceFields({ parents }: { parents: readonly Option[] }) {
  const t = useTranslations('places');
  const countries = useTranslations('vocabulary.country');
  return (
    <>
      <LocalizedField name="name" label={t('name')} />
      <SelectField
        name="parentId"
        label={t('form.parent')}
        hint={t('form.parentHint')}
        options={parents}
        placeholder={t('form.noParent')}
      />
      <LocalizedField name="address" label={t('form.address')} />
      <LocalizedField name="city" label={t('city')} />
      <SelectField
        name="country"
        label={t('country')}
        fit="short"
        options={COUNTRIES.map((value) => ({ value, label: countries(value) }))}
        placeholder={t('form.noCountry')}
      />
      <NumberField name="capacity" label={t('capacity')} hint={t('form.capacityHint')} />
      <div className="times">
        <NumberField name="latitude" label={t('form.latitude')} fit="code" />
        <NumberField name="longitude" label={t('form.longitude')} fit="code" />
      </div>
      <p className="hint">{t('form.coordinatesHint')}</p>
      <HoursFields />
      <DatedHoursFields />
    </>
  );
}

/** Field name to label, for the notice that somebody else saved first. */
export function usePlaceLabels(): Record<string, string> {
  const t = useTranslations('places');
  return {
    name: t('name'),
    parentId: t('form.parent'),
    address: t('form.address'),
    city: t('city'),
    country: t('country'),
    capacity: t('capacity'),
    latitude: t('form.latitude'),
    longitude: t('form.longitude'),
    hours: t('hours'),
    dates: t('form.dates'),
  };
}
