'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { useActionForm } from '@/components/forms/use-action-form';
import { LinkButton } from '@/components/ui/button';
import type { Option } from '@/components/ui/input';
import { createPlace, updatePlace } from '@/lib/places/actions';
import type { placeFormValue } from '@/lib/places/rules';
import { createPlaceInput, updatePlaceInput } from '@/lib/places/schema';
import { PlaceFields, usePlaceLabels } from './place-fields';

type Props = {
  id: string;
  answers: ReturnType<typeof placeFormValue>;
  /** The places that it can be inside of. */
  parents: readonly Option[];
};

const LIST = '/places';

/** `id` is made with the page, so that a request sent twice adds one place. */
export function NewPlaceForm({ id, answers, parents }: Props) {
  const t = useTranslations('places.form');
  const router = useRouter();
  const form = useActionForm({
    schema: createPlaceInput,
    action: createPlace,
    defaultValues: { id, ...answers },
    onDone: (place) => router.push(`${LIST}/${place.id}`),
  });
  return (
    <ActionForm form={form} labels={usePlaceLabels()}>
      <PlaceFields parents={parents} />
      <Acts label={t('create')} />
    </ActionForm>
  );
}

export function EditPlaceForm({ id, version, answers, parents }: Props & { version: number }) {
  const t = useTranslations('places.form');
  const router = useRouter();
  const form = useActionForm({
    schema: updatePlaceInput,
    action: updatePlace,
    defaultValues: { id, version, ...answers },
    onDone: () => router.push(LIST),
  });
  return (
    <ActionForm form={form} labels={usePlaceLabels()}>
      <PlaceFields parents={parents} />
      <Acts label={t('save')} />
    </ActionForm>
  );
}

function Acts({ label }: { label: string }) {
  const t = useTranslations('places.form');
  const ui = useTranslations('ui');
  return (
    <div className="form-acts">
      <SubmitButton busyLabel={t('saving')}>{label}</SubmitButton>
      <LinkButton href={LIST} variant="quiet">
        {ui('cancel')}
      </LinkButton>
    </div>
  );
}
