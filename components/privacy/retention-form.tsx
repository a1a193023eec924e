'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { NumberField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { setRetention } from '@/lib/retention/actions';
import { setRetentionSchema } from '@/lib/retention/schema';

type Props = { projectId: string; version: number; days: number };

export function RetentionForm({ projectId, version, days }: Props) {
  const t = useTranslations('privacy.retention');
  const ui = useTranslations('ui');
  const [isSaved, setSaved] = useState(false);
  const form = useActionForm({
    schema: setRetentionSchema,
    action: setRetention,
    defaultValues: { projectId, version, days },
    onDone: (saved) => {
      form.methods.setValue('version', saved.version);
      setSaved(true);
    },
  });
  return (
    <div className="form-page">
      <ActionForm form={form} labels={{ days: t('days') }}>
        <NumberField name="days" label={t('days')} hint={t('daysHint')} />
        <div className="form-acts">
          <SubmitButton busyLabel={ui('saving')}>{t('save')}</SubmitButton>
          <span role="status" className="st st-ok">
            {isSaved && !form.busy && !form.methods.formState.isDirty && t('saved')}
          </span>
        </div>
      </ActionForm>
    </div>
  );
}
