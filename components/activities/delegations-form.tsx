'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { NumberField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { CountryChip } from '@/components/ui/marks';
import { setDelegations } from '@/lib/activities/actions';
import { setDelegationsInput } from '@/lib/activities/schema';
import type { Country } from '@/lib/core/vocabulary';
import { DeadlineField } from './deadline-field';

/** One line for each country of the project. Without a quota the country sends nobody. */
export type DelegationLine = {
  id: string;
  country: Country;
  quota: number | null;
  /** `2026-12-01T18:00` on the activity's clocks, or empty. */
  nominationDeadline: string;
};

export type DelegationsFormProps = {
  activityId: string;
  version: number;
  lines: DelegationLine[];
  /** Whose clocks the deadlines are read on. */
  city: string;
  /** Whether the one primary button of the view is another. */
  hasOtherPrimary: boolean;
};

/** A save makes a new version, and with it a fresh form; that it was saved is remembered around it. */
export function DelegationsForm(props: DelegationsFormProps) {
  const [isSaved, setSaved] = useState(false);
  return <Lines key={props.version} {...props} isSaved={isSaved} onSaved={() => setSaved(true)} />;
}

function Lines({
  activityId,
  version,
  lines,
  city,
  hasOtherPrimary,
  isSaved,
  onSaved,
}: DelegationsFormProps & { isSaved: boolean; onSaved: () => void }) {
  const t = useTranslations('activities.delegations');
  const ui = useTranslations('ui');
  const countries = useTranslations('vocabulary.country');
  const form = useActionForm({
    schema: setDelegationsInput,
    action: setDelegations,
    defaultValues: { activityId, version, delegations: lines },
    onDone: onSaved,
  });
  const labels = lines.flatMap(({ country }, n) => [
    [`delegations.${n}.quota`, t('quotaOf', { country: countries(country) })],
    [`delegations.${n}.nominationDeadline`, t('deadlineOf', { country: countries(country) })],
  ]);
  return (
    <ActionForm form={form} labels={Object.fromEntries(labels)}>
      {lines.map(({ country }, n) => (
        <div key={country} className="dlg-row">
          <span className="row">
            <CountryChip code={country} />
            <b className="b">{countries(country)}</b>
          </span>
          <NumberField
            name={`delegations.${n}.quota`}
            label={
              <>
                {t('quota')} <span className="vh">{countries(country)}</span>
              </>
            }
          />
          <DeadlineField
            name={`delegations.${n}.nominationDeadline`}
            label={t('deadlineAt', { city })}
          />
        </div>
      ))}
      <div className="acts acts-end">
        <SubmitButton variant={hasOtherPrimary ? 'default' : 'primary'} busyLabel={ui('saving')}>
          {t('save')}
        </SubmitButton>
        <span role="status" className="st st-ok">
          {isSaved && !form.busy && !form.methods.formState.isDirty && ui('saved')}
        </span>
      </div>
    </ActionForm>
  );
}
