'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { CheckboxesField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { updatePerson } from '@/lib/people/actions';
import { updatePersonSchema } from '@/lib/people/schema';
import { type PersonRecord, PRIVATE_FIELDS, type PrivateField } from '@/lib/people/types';
import { FormSection } from './form-section';
import { ContactFields, NameFields, PrivateFields } from './person-fields';
import { SealedFields } from './sealed-fields';

/** The record of a person, to be changed. What is sealed is masked: it can be replaced without being seen. */
export function PersonForm({ person }: { person: PersonRecord }) {
  const t = useTranslations('people');
  const ui = useTranslations('ui');
  const [isSaved, setSaved] = useState(false);
  const sealed = PRIVATE_FIELDS.filter((field) => field in person.onRecord);
  const form = useActionForm({
    schema: updatePersonSchema,
    action: updatePerson,
    defaultValues: formValues(person),
    onDone: ({ version }) => {
      // What was typed is on record now, and masked again.
      form.methods.reset({ ...form.methods.getValues(), ...nothingTyped(), version });
      setSaved(true);
    },
  });
  return (
    <div className="form-page">
      <ActionForm form={form} labels={useFieldLabels()}>
        <FormSection title={t('section.person')}>
          <NameFields />
        </FormSection>
        <FormSection title={t('section.contact')}>
          <ContactFields />
        </FormSection>
        {sealed.length > 0 && (
          <FormSection title={t('section.private')} lead={t('section.privateLead')}>
            <SealedFields key={person.version} personId={person.id} onRecord={person.onRecord} />
            <h3 className="h3">{t('sealed.change')}</h3>
            <p className="hint">{t('sealed.changeLead')}</p>
            <PrivateFields />
            <ClearFields fields={sealed.filter((field) => person.onRecord[field])} />
          </FormSection>
        )}
        <div className="form-acts">
          <SubmitButton busyLabel={ui('saving')}>{t('save')}</SubmitButton>
          <span role="status" className="st st-ok">
            {isSaved && !form.busy && !form.methods.formState.isDirty && t('saved')}
          </span>
        </div>
      </ActionForm>
    </div>
  );
}

/** What is to go from the record, chosen by name: an empty answer leaves it there. */
function ClearFields({ fields }: { fields: readonly PrivateField[] }) {
  const t = useTranslations('people');
  if (fields.length === 0) return null;
  return (
    <CheckboxesField
      name="cleared"
      label={t('sealed.clear')}
      className="field field-many"
      options={fields.map((value) => ({ value, label: t(`field.${value}`) }))}
    />
  );
}

const text = (value: string | null | undefined) => value ?? '';

const nothingTyped = () => ({
  private: Object.fromEntries(PRIVATE_FIELDS.map((field) => [field, ''])),
  cleared: [],
});

/** Controls hold text: what is not known is empty there. */
function formValues({ onRecord, standing: _standing, ...person }: PersonRecord) {
  return {
    ...person,
    ...(Object.keys(onRecord).length > 0 ? nothingTyped() : {}),
    nativeName: text(person.nativeName),
    sex: person.sex ?? ('' as const),
    country: person.country ?? ('' as const),
    organizationName: text(person.organizationName),
    position: text(person.position),
    email: text(person.email),
    phone: text(person.phone),
  };
}

/** Names of the fields for the notice that somebody else saved first. */
function useFieldLabels(): Record<string, string> {
  const t = useTranslations('people.field');
  return {
    givenNames: t('givenNames'),
    familyName: t('familyName'),
    nativeName: t('nativeName'),
    sex: t('sex'),
    country: t('country'),
    organizationName: t('organizationName'),
    position: t('position'),
    email: t('email'),
    phone: t('phone'),
    locale: t('locale'),
    languages: t('languages'),
  };
}
