'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { useActionForm } from '@/components/forms/use-action-form';
import { updatePerson } from '@/lib/people/actions';
import { updatePersonSchema } from '@/lib/people/schema';
import { type PersonRecord, PRIVATE_FIELDS } from '@/lib/people/types';
import { FormSection } from './form-section';
import { ContactFields, NameFields, PrivateFields } from './person-fields';

/** The record of a person, to be changed. Sealed fields are there only if the server opened them for this viewer. */
export function PersonForm({ person }: { person: PersonRecord }) {
  const t = useTranslations('people');
  const ui = useTranslations('ui');
  const [isSaved, setSaved] = useState(false);
  const hasPrivate = Object.keys(person.private).length > 0;
  const form = useActionForm({
    schema: updatePersonSchema,
    action: updatePerson,
    defaultValues: formValues(person),
    onDone: ({ version }) => {
      form.methods.setValue('version', version);
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
        {hasPrivate && (
          <FormSection title={t('section.private')} lead={t('section.privateLead')}>
            <PrivateFields />
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

const text = (value: string | null | undefined) => value ?? '';

/** Controls hold text: what is not known is empty there. */
function formValues({ private: sealed, standing: _standing, ...person }: PersonRecord) {
  const hasPrivate = Object.keys(sealed).length > 0;
  return {
    ...person,
    nativeName: text(person.nativeName),
    sex: person.sex ?? ('' as const),
    country: person.country ?? ('' as const),
    organizationName: text(person.organizationName),
    position: text(person.position),
    email: text(person.email),
    phone: text(person.phone),
    private: hasPrivate
      ? Object.fromEntries(PRIVATE_FIELDS.map((field) => [field, text(sealed[field])]))
      : undefined,
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
    ...Object.fromEntries(PRIVATE_FIELDS.map((field) => [`private.${field}`, t(field)])),
  };
}
