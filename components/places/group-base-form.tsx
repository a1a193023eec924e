'use client';
import { useTranslations } from 'next-intl';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import type { Option } from '@/components/ui/input';
import { setGroupBase } from '@/lib/groups/actions';
import { setGroupBaseInput } from '@/lib/groups/schema';

type Props = {
  groupId: string;
  version: number;
  homePlaceId: string;
  /** Every night of the activity, with an empty place where the group is at home. */
  nights: readonly { night: string; placeId: string; label: string }[];
  places: readonly Option[];
};

/** Where the days of a group start and end, and where it sleeps instead after some of them. */
export function GroupBaseForm({ groupId, version, homePlaceId, nights, places }: Props) {
  const t = useTranslations('roads.bases');
  const save = useTranslations('roads');
  const form = useActionForm({
    schema: setGroupBaseInput,
    action: setGroupBase,
    defaultValues: {
      groupId,
      version,
      homePlaceId,
      nights: nights.map(({ night, placeId }) => ({ night, placeId })),
    },
    onDone: (saved) => form.methods.setValue('version', saved.version),
  });
  return (
    <ActionForm form={form} labels={{ homePlaceId: t('home'), nights: t('nights') }}>
      <SelectField
        name="homePlaceId"
        label={t('home')}
        options={places}
        placeholder={t('noHome')}
      />
      <fieldset className="field">
        <legend className="flabel">{t('nights')}</legend>
        <div className="road-nights">
          {nights.map(({ night, label }, index) => (
            <SelectField
              key={night}
              name={`nights.${index}.placeId`}
              label={label}
              options={places}
              placeholder={t('atHome')}
            />
          ))}
        </div>
      </fieldset>
      <div className="form-acts">
        <SubmitButton variant="default" busyLabel={save('saving')}>
          {t('save')}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
