'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionForm, SubmitButton } from '@/components/forms/action-form';
import { TextareaField, TextField } from '@/components/forms/fields';
import { useActionForm } from '@/components/forms/use-action-form';
import { saveLetterTemplate } from '@/lib/letters/actions';
import { PLACEHOLDERS } from '@/lib/letters/rules/fields';
import { MOST_SIGNATORIES, saveTemplateInput } from '@/lib/letters/schema';
import type { LetterTemplate } from '@/lib/letters/types';

const SIGNATORIES = Array.from({ length: MOST_SIGNATORIES }, (_, index) => index);

type Props = { projectId: string; template: LetterTemplate };

export function LetterForm({ projectId, template }: Props) {
  const t = useTranslations('letters');
  const ui = useTranslations('ui');
  const [isSaved, setSaved] = useState(false);
  const form = useActionForm({
    schema: saveTemplateInput,
    action: saveLetterTemplate,
    defaultValues: {
      projectId,
      ...template,
      signatories: SIGNATORIES.map(
        (index) => template.signatories[index] ?? { name: '', jobTitle: '' },
      ),
    },
    onDone: (saved) => {
      form.methods.setValue('version', saved.version);
      setSaved(true);
    },
  });
  const labels = {
    letterhead: t('letterhead'),
    subject: t('subject'),
    body: t('body'),
    signatories: t('signatories'),
  };
  return (
    <ActionForm form={form} labels={labels}>
      <TextareaField
        name="letterhead"
        label={labels.letterhead}
        hint={t('letterheadHint')}
        rows={3}
        lang={template.locale}
      />
      <TextField name="subject" label={labels.subject} lang={template.locale} />
      <TextareaField
        name="body"
        label={labels.body}
        hint={t('bodyHint', { topic: PLACEHOLDERS.topic })}
        rows={18}
        lang={template.locale}
      />
      <h2 className="h3">{labels.signatories}</h2>
      <p className="mid">{t('signatoriesHint')}</p>
      {SIGNATORIES.map((index) => (
        <fieldset key={index} className="ltr-sign">
          <legend>{t('signatory', { number: index + 1 })}</legend>
          <TextField name={`signatories.${index}.name`} label={t('name')} lang={template.locale} />
          <TextField
            name={`signatories.${index}.jobTitle`}
            label={t('jobTitle')}
            lang={template.locale}
          />
        </fieldset>
      ))}
      <div className="form-acts">
        <SubmitButton busyLabel={ui('saving')}>{t('save')}</SubmitButton>
        <span role="status" className="st st-ok">
          {isSaved && !form.busy && !form.methods.formState.isDirty && t('saved')}
        </span>
      </div>
    </ActionForm>
  );
}
