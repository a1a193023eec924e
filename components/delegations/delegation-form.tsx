'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DeadlineField } from '@/components/activities/deadline-field';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { NumberField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { updateDelegation } from '@/lib/delegations/actions';
import { updateDelegationInput } from '@/lib/delegations/schema';

export type DelegationFormProps = {
  delegationId: string;
  version: number;
  quota: number;
  /** `2026-12-01T18:00` on the activity's clocks, or empty. */
  nominationDeadline: string;
  /** Whose clocks the deadline is read on. */
  city: string;
};

/** How many people a country may send, and until when. A save makes a new version, and with it a fresh form. */
export function DelegationForm(props: DelegationFormProps) {
  const [isSaved, setSaved] = useState(false);
  return <Fields key={props.version} {...props} isSaved={isSaved} onSaved={() => setSaved(true)} />;
}

function Fields({
  city,
  isSaved,
  onSaved,
  ...values
}: DelegationFormProps & { isSaved: boolean; onSaved: () => void }) {
  const t = useTranslations('delegations.edit');
  const ui = useTranslations('ui');
  const form = useActionForm({
    schema: updateDelegationInput,
    action: updateDelegation,
    defaultValues: values,
    onDone: onSaved,
  });
  const deadline = t('deadline', { city });
  return (
    <ActionForm form={form} labels={{ quota: t('quota'), nominationDeadline: deadline }}>
      <NumberField name="quota" label={t('quota')} />
      <DeadlineField name="nominationDeadline" label={deadline} />
      <div className="form-acts">
        <SubmitButton variant="default" busyLabel={ui('saving')}>
          {t('save')}
        </SubmitButton>
        <span role="status" className="st st-ok">
          {isSaved && !form.busy && !form.methods.formState.isDirty && ui('saved')}
        </span>
      </div>
    </ActionForm>
  );
}
