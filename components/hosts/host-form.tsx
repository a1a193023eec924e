'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextareaField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { FormSection } from '@/components/people/form-section';
import { LinkButton } from '@/components/ui/button';
import type { Option } from '@/components/ui/input';
import { createHost, updateHost } from '@/lib/hosts/actions';
import type { hostFormValue } from '@/lib/hosts/rules';
import { createHostInput, updateHostInput } from '@/lib/hosts/schema';
import { ContactFields } from './contact-fields';
import { EntryFields, TermsFields } from './terms-fields';
import { WhoFields } from './who-fields';

type Choices = { organizations: readonly Option[]; places: readonly Option[] };
type Props = Choices & { id: string; answers: ReturnType<typeof hostFormValue> };

/** `id` is made with the page, so that a request sent twice adds one host. */
export function NewHostForm({ id, answers, ...choices }: Props) {
  const t = useTranslations('hosts');
  const ui = useTranslations('ui');
  const router = useRouter();
  const form = useActionForm({
    schema: createHostInput,
    action: createHost,
    defaultValues: { id, ...answers },
    onDone: (host) => router.push(`/hosts/${host.id}`),
  });
  return (
    <ActionForm form={form} labels={useHostLabels()}>
      <HostFields {...choices} />
      <div className="form-acts">
        <SubmitButton busyLabel={t('saving')}>{t('create')}</SubmitButton>
        <LinkButton href="/hosts" variant="quiet">
          {ui('cancel')}
        </LinkButton>
      </div>
    </ActionForm>
  );
}

export function EditHostForm({ id, version, answers, ...choices }: Props & { version: number }) {
  const t = useTranslations('hosts');
  const [isSaved, setSaved] = useState(false);
  const form = useActionForm({
    schema: updateHostInput,
    action: updateHost,
    defaultValues: { id, version, ...answers },
    onDone: (saved) => {
      form.methods.setValue('version', saved.version);
      setSaved(true);
    },
  });
  return (
    <ActionForm form={form} labels={useHostLabels()}>
      <HostFields {...choices} />
      <div className="form-acts">
        <SubmitButton busyLabel={t('saving')}>{t('save')}</SubmitButton>
        <span role="status" className="st st-ok">
          {isSaved && !form.busy && !form.methods.formState.isDirty && t('saved')}
        </span>
      </div>
    </ActionForm>
  );
}

function HostFields({ organizations, places }: Choices) {
  const t = useTranslations('hosts');
  return (
    <>
      <FormSection title={t('section.who')}>
        <WhoFields organizations={organizations} places={places} />
      </FormSection>
      <FormSection title={t('section.people')} lead={t('contact.lead')}>
        <ContactFields />
      </FormSection>
      <FormSection title={t('section.terms')}>
        <TermsFields />
      </FormSection>
      <FormSection title={t('section.entry')}>
        <EntryFields />
      </FormSection>
      <FormSection title={t('section.note')}>
        <TextareaField name="note" label={t('field.note')} hint={t('hint.note')} rows={3} />
      </FormSection>
    </>
  );
}

/** Field name to label, for the notice that somebody else saved first. */
function useHostLabels(): Record<string, string> {
  const t = useTranslations('hosts.field');
  return {
    organization: t('organization'),
    place: t('place'),
    locale: t('locale'),
    languages: t('languages'),
    capacity: t('capacity'),
    leadTime: t('leadTime'),
    nameListDays: t('nameListDays'),
    nameListFields: t('nameListFields'),
    asksForId: t('asksForId'),
    photos: t('photos'),
    gate: t('gate'),
    parking: t('parking'),
    entryRules: t('entryRules'),
    note: t('note'),
    contacts: t('contacts'),
  };
}
