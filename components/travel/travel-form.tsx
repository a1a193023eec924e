'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { DateField, TimeField } from '@/components/forms/date-fields';
import { CheckboxField, SelectField, TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { SectionHead } from '@/components/ui/page-head';
import { VISA_STATES } from '@/lib/core/vocabulary';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { saveTravel } from '@/lib/travel/actions';
import { saveTravelSchema } from '@/lib/travel/schema';
import type { Travel } from '@/lib/travel/types';

/** How one participant comes, enters and sleeps; nothing where that is not for the viewer. */
export function TravelSection({
  of,
  travel,
  timeZone,
}: {
  /** The participant's id. */
  of: string;
  travel: Travel | null;
  timeZone: string;
}) {
  const t = useTranslations('participants.travel');
  if (!travel) return null;
  return (
    <>
      <SectionHead title={t('title')} />
      <TravelForm participantId={of} travel={travel} timeZone={timeZone} />
    </>
  );
}

function TravelForm({
  participantId,
  travel,
  timeZone,
}: {
  participantId: string;
  travel: Travel;
  timeZone: string;
}) {
  const t = useTranslations('participants.travel');
  const words = useTranslations('vocabulary.visaState');
  const ui = useTranslations('ui');
  const city = cityOfZone(timeZone, useLocale());
  const [isSaved, setSaved] = useState(false);
  const form = useActionForm({
    schema: saveTravelSchema,
    action: saveTravel,
    defaultValues: { participantId, ...travel },
    onDone: (saved) => {
      form.methods.setValue('version', saved.version);
      setSaved(true);
    },
  });
  const labels = Object.fromEntries(LABELLED.map((name) => [name, t(name)]));
  return (
    <ActionForm form={form} labels={labels}>
      <p className="mid">{t('lead', { city })}</p>
      <SelectField
        name="visa"
        label={t('visa')}
        fit="short"
        options={VISA_STATES.map((value) => ({ value, label: words(value) }))}
      />
      <fieldset className="trv">
        <legend className="flabel">{t('arrives')}</legend>
        <DateField name="arrivesOn" label={t('on')} />
        <TimeField name="arrivesTime" label={t('time')} />
        <TextField name="arrivalFlight" label={t('flight')} autoComplete="off" />
      </fieldset>
      <fieldset className="trv">
        <legend className="flabel">{t('departs')}</legend>
        <DateField name="departsOn" label={t('on')} />
        <TimeField name="departsTime" label={t('time')} />
        <TextField name="departureFlight" label={t('flight')} autoComplete="off" />
      </fieldset>
      <TextField name="room" label={t('room')} fit="short" autoComplete="off" />
      <CheckboxField name="isBriefed" label={t('isBriefed')} />
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

const LABELLED = [
  'visa',
  'arrivesOn',
  'arrivesTime',
  'arrivalFlight',
  'departsOn',
  'departsTime',
  'departureFlight',
  'room',
  'isBriefed',
] as const;
