'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { SelectField, TextareaField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { EMPTY_PERSON } from '@/components/people/empty-person';
import { FormSection } from '@/components/people/form-section';
import { ContactFields, NameFields, PrivateFields } from '@/components/people/person-fields';
import type { Option } from '@/components/ui/input';
import { COUNTRIES, type Country, type Locale } from '@/lib/core/vocabulary';
import { substituteByNewPerson, substituteFromReserve } from '@/lib/participants/actions';
import {
  substituteByNewPersonSchema,
  substituteFromReserveSchema,
} from '@/lib/participants/schema';

/** Somebody of the delegation's reserve comes in. */
export function FromReserveForm({
  outgoingId,
  reserve,
  href,
}: {
  outgoingId: string;
  reserve: readonly Option[];
  /** The list of participants; a substitution leads to the page of who came in. */
  href: string;
}) {
  const t = useTranslations('delegations.substitute');
  const router = useRouter();
  const form = useActionForm({
    schema: substituteFromReserveSchema,
    action: substituteFromReserve,
    defaultValues: { outgoingId, reserveId: '', note: '' },
    onDone: ({ id }) => router.push(`${href}/${id}`),
  });
  return (
    <ActionForm form={form}>
      <SelectField
        name="reserveId"
        label={t('who')}
        fit="short"
        placeholder={t('choose')}
        options={reserve}
      />
      <TextareaField name="note" label={t('note')} hint={t('noteHint')} rows={2} />
      <SubmitButton busyLabel={t('submitting')}>{t('submit')}</SubmitButton>
    </ActionForm>
  );
}

/** Somebody new to the directory comes in. */
export function NewPersonForm({
  outgoingId,
  ids,
  country,
  locale,
  href,
}: {
  outgoingId: string;
  /** Made by the server once, so that a repeated send adds nobody twice. */
  ids: { personId: string; participantId: string };
  /** That of the delegation; null where there is none. */
  country: Country | null;
  locale: Locale;
  href: string;
}) {
  const t = useTranslations('delegations.substitute');
  const people = useTranslations('people.section');
  const router = useRouter();
  const form = useActionForm({
    schema: substituteByNewPersonSchema,
    action: substituteByNewPerson,
    defaultValues: { ...NOTHING, ...ids, outgoingId, country: country ?? '', locale },
    onDone: ({ id }) => router.push(`${href}/${id}`),
  });
  return (
    <ActionForm form={form}>
      <FormSection title={people('person')}>
        <NameFields
          countries={country ? [country] : COUNTRIES}
          {...(country ? { countryHint: t('country') } : {})}
        />
      </FormSection>
      <FormSection title={people('contact')}>
        <ContactFields />
      </FormSection>
      <FormSection title={people('private')} lead={people('privateLead')}>
        <PrivateFields />
      </FormSection>
      <TextareaField name="note" label={t('note')} hint={t('noteHint')} rows={2} />
      <SubmitButton variant="default" busyLabel={t('submitting')}>
        {t('submit')}
      </SubmitButton>
    </ActionForm>
  );
}

const NOTHING = { ...EMPTY_PERSON, note: '' };
