'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { NumberField, SelectField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import type { Option } from '@/components/ui/input';
import { setTravelTime } from '@/lib/places/actions';
import { setTravelTimeInput } from '@/lib/places/schema';

export function TravelTimeForm({
  fromPlaceId,
  projects,
  places,
}: {
  fromPlaceId: string;
  projects: readonly Option[];
  places: readonly Option[];
}) {
  const t = useTranslations('places.travel');
  const form = useActionForm({
    schema: setTravelTimeInput,
    action: setTravelTime,
    defaultValues: {
      fromPlaceId,
      projectId: projects[0]?.value ?? '',
      toPlaceId: '',
      minutes: null,
    },
  });
  return (
    <ActionForm form={form} className="rel-day">
      {projects.length > 1 && (
        <SelectField name="projectId" label={t('project')} options={projects} />
      )}
      <SelectField name="toPlaceId" label={t('to')} options={places} placeholder={t('choose')} />
      <NumberField name="minutes" label={t('minutes')} hint={t('minutesHint')} />
      <div className="form-acts">
        <SubmitButton variant="default">{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
