'use client';
import { useTranslations } from 'next-intl';
import { useFieldArray } from 'react-hook-form';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TimeField } from '@/components/forms/date-fields';
import { NumberField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { Button } from '@/components/ui/button';
import { SectionHead } from '@/components/ui/page-head';
import { setTravelFactors } from '@/lib/places/actions';
import type { factorsFormValue } from '@/lib/places/rules';
import { setTravelFactorsInput } from '@/lib/places/schema';

type Props = { projectId: string } & ReturnType<typeof factorsFormValue>;

/** When the roads of the project are slower, or quicker. */
export function FactorsForm({ projectId, factors, version }: Props) {
  const t = useTranslations('roads.factors');
  const save = useTranslations('roads');
  const form = useActionForm({
    schema: setTravelFactorsInput,
    action: setTravelFactors,
    defaultValues: { projectId, version, factors },
  });
  return (
    <section className="rel-day">
      <SectionHead title={t('title')} />
      <p className="hint">{t('lead')}</p>
      <ActionForm form={form} labels={{ factors: t('title') }}>
        <Lines />
        <div className="form-acts">
          <SubmitButton variant="default" busyLabel={save('saving')}>
            {t('save')}
          </SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}

function Lines() {
  const t = useTranslations('roads.factors');
  const { fields, append, remove } = useFieldArray({ name: 'factors' });
  return (
    <>
      {fields.map((field, index) => (
        <div
          className="road-line"
          key={field.id}
          role="group"
          aria-label={t('line', { number: index + 1 })}
        >
          <TimeField name={`factors.${index}.startsAt`} label={t('from')} />
          <TimeField name={`factors.${index}.endsAt`} label={t('until')} />
          <NumberField name={`factors.${index}.percent`} label={t('percent')} />
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
          onClick={() => append({ startsAt: '', endsAt: '', percent: 120 })}
        >
          {t('add')}
        </Button>
      </div>
    </>
  );
}
