'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { NumberField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { setRoad, setTravelTime } from '@/lib/places/actions';
import { setRoadInput, setTravelTimeInput } from '@/lib/places/schema';
import type { RoadRow, WalkRow } from './road-rows';

/** `way` names the row to whoever hears one button after the other. */
type Props<Row> = { projectId: string; row: Row; way: string };

export function RoadForm({ projectId, row, way }: Props<RoadRow>) {
  const t = useTranslations('roads');
  const { fromPlaceId, toPlaceId, bus, car } = row;
  const form = useActionForm({
    schema: setRoadInput,
    action: setRoad,
    defaultValues: { projectId, fromPlaceId, toPlaceId, bus, car },
  });
  return (
    <ActionForm form={form} className="road-form">
      <NumberField name="bus" label={<span className="vh">{t('bus')}</span>} />
      <NumberField name="car" label={<span className="vh">{t('car')}</span>} />
      <SaveWay way={way} />
    </ActionForm>
  );
}

export function WalkForm({ projectId, row, way }: Props<WalkRow>) {
  const t = useTranslations('roads');
  const { fromPlaceId, toPlaceId, walk } = row;
  const form = useActionForm({
    schema: setTravelTimeInput,
    action: setTravelTime,
    defaultValues: { projectId, fromPlaceId, toPlaceId, mode: 'walk', minutes: walk },
  });
  return (
    <ActionForm form={form} className="road-form">
      <NumberField name="minutes" label={<span className="vh">{t('walk')}</span>} />
      <SaveWay way={way} />
    </ActionForm>
  );
}

function SaveWay({ way }: { way: string }) {
  const t = useTranslations('roads');
  return (
    <SubmitButton
      variant="default"
      size="dense"
      busyLabel={t('saving')}
      aria-label={t('saveWay', { way })}
    >
      {t('save')}
    </SubmitButton>
  );
}
