'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { useErrorText } from '@/components/forms/error-text';
import { NumberField, SelectField, TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { Option } from '@/components/ui/input';
import { createVehicle, removeVehicle, updateVehicle } from '@/lib/vehicles/actions';
import { vehicleFormValue } from '@/lib/vehicles/rules';
import { createVehicleInput, updateVehicleInput } from '@/lib/vehicles/schema';
import type { Vehicle } from '@/lib/vehicles/types';

/** What can be chosen, with labels in the reader's language. */
type Choices = { kinds: readonly Option[]; groups: readonly Option[] };

export function EditVehicle({ vehicle, ...choices }: Choices & { vehicle: Vehicle }) {
  const t = useTranslations('roads.vehicles');
  const save = useTranslations('roads');
  const errorText = useErrorText();
  const form = useActionForm({
    schema: updateVehicleInput,
    action: updateVehicle,
    defaultValues: {
      vehicleId: vehicle.id,
      version: vehicle.version,
      ...vehicleFormValue(vehicle),
    },
    onDone: (saved) => form.methods.setValue('version', saved.version),
  });
  const remove = async () => {
    const result = await removeVehicle({ vehicleId: vehicle.id });
    return result.ok
      ? undefined
      : errorText(result.code, 'values' in result ? result.values : undefined);
  };
  return (
    <ActionForm form={form} labels={useLabels()}>
      <Questions {...choices} />
      <div className="form-acts">
        <SubmitButton
          variant="default"
          busyLabel={save('saving')}
          aria-label={t('saveOne', { name: vehicle.name })}
        >
          {save('save')}
        </SubmitButton>
        <ConfirmDialog
          trigger={
            <Button
              variant="quiet"
              icon="trash"
              aria-label={t('removeOne', { name: vehicle.name })}
            >
              {t('remove')}
            </Button>
          }
          title={t('removeTitle', { name: vehicle.name })}
          description={t('removeBody')}
          confirmLabel={t('remove')}
          danger
          onConfirm={remove}
        />
      </div>
    </ActionForm>
  );
}

type New = Choices & { id: string; activityId: string };

/** One button until it is asked for. `id` is made with the page, so that a request sent twice adds one vehicle. */
export function AddVehicle(vehicle: New) {
  const t = useTranslations('roads.vehicles');
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <NewVehicle {...vehicle} onEnd={() => setOpen(false)} />
  ) : (
    <Button icon="plus" onClick={() => setOpen(true)}>
      {t('add')}
    </Button>
  );
}

function NewVehicle({ id, activityId, onEnd, ...choices }: New & { onEnd: () => void }) {
  const t = useTranslations('roads.vehicles');
  const ui = useTranslations('ui');
  const save = useTranslations('roads');
  const form = useActionForm({
    schema: createVehicleInput,
    action: createVehicle,
    defaultValues: { id, activityId, ...vehicleFormValue(null) },
    onDone: onEnd,
  });
  return (
    <section className="road-part" aria-label={t('newTitle')}>
      <h3 className="h3">{t('newTitle')}</h3>
      <ActionForm form={form} labels={useLabels()}>
        <Questions {...choices} />
        <div className="form-acts">
          <SubmitButton busyLabel={save('saving')}>{t('create')}</SubmitButton>
          <Button variant="quiet" onClick={onEnd}>
            {ui('cancel')}
          </Button>
        </div>
      </ActionForm>
    </section>
  );
}

function Questions({ kinds, groups }: Choices) {
  const t = useTranslations('roads.vehicles');
  return (
    <div className="road-fields">
      <TextField name="name" label={t('name')} />
      <SelectField name="kind" label={t('kind')} options={kinds} />
      <NumberField name="seats" label={t('seats')} />
      <SelectField name="groupId" label={t('group')} options={groups} placeholder={t('noGroup')} />
      <TextField name="plate" label={t('plate')} />
      <TextField name="driverName" label={t('driverName')} autoComplete="off" />
      <TextField name="driverPhone" label={t('driverPhone')} type="tel" autoComplete="off" />
    </div>
  );
}

function useLabels(): Record<string, string> {
  const t = useTranslations('roads.vehicles');
  return {
    name: t('name'),
    kind: t('kind'),
    seats: t('seats'),
    groupId: t('group'),
    plate: t('plate'),
    driverName: t('driverName'),
    driverPhone: t('driverPhone'),
  };
}
