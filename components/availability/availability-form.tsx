'use client';
import { useTranslations } from 'next-intl';
import { useFieldArray } from 'react-hook-form';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TimeField } from '@/components/forms/date-fields';
import { SelectField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import type { Option } from '@/components/ui/input';
import { setAvailability } from '@/lib/availability/actions';
import { setAvailabilityInput } from '@/lib/availability/schema';
import type { AvailabilityWindow } from '@/lib/availability/types';

type Props = {
  activityId: string;
  personId: string;
  name: string;
  windows: AvailabilityWindow[];
  version: number;
  days: readonly Option[];
};

/** When somebody can be there; no line means always. */
export function AvailabilityForm({ name, days, ...answers }: Props) {
  const t = useTranslations('availability');
  const form = useActionForm({
    schema: setAvailabilityInput,
    action: setAvailability,
    defaultValues: answers,
  });
  return (
    <ActionForm form={form} labels={{ windows: t('windows') }}>
      <fieldset className="field">
        <legend className="flabel">{t('windows')}</legend>
        <Windows days={days} />
      </fieldset>
      <div className="form-acts">
        <SubmitButton
          variant="default"
          size="dense"
          busyLabel={t('saving')}
          aria-label={t('saveOf', { name })}
        >
          {t('save')}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function Windows({ days }: Pick<Props, 'days'>) {
  const t = useTranslations('availability');
  const { fields, append, remove } = useFieldArray({ name: 'windows' });
  return (
    <>
      {fields.length === 0 && <span className="hint">{t('always')}</span>}
      {fields.map((field, index) => (
        <div
          className="agf-hours"
          key={field.id}
          role="group"
          aria-label={t('line', { number: index + 1 })}
        >
          <SelectField name={`windows.${index}.day`} label={t('day')} options={days} />
          <TimeField name={`windows.${index}.startsAt`} label={t('from')} />
          <TimeField name={`windows.${index}.endsAt`} label={t('until')} />
          <Button
            icon="x"
            variant="quiet"
            aria-label={t('remove', { number: index + 1 })}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <div className="agf-add">
        <Button
          icon="plus"
          size="dense"
          onClick={() =>
            append({
              day: days[fields.length]?.value ?? days[0]?.value ?? '',
              startsAt: '09:00',
              endsAt: '18:00',
            })
          }
        >
          {t('add')}
        </Button>
      </div>
    </>
  );
}
