'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { LIMITS } from '@/lib/core/spreadsheet/limits';
import { previewList } from '@/lib/imports/actions';
import type { ImportPreview } from '@/lib/imports/types';

type FileMessage = Parameters<ReturnType<typeof useTranslations<'imports.file'>>['has']>[0];

/** Asks for a list and reads it; a file that cannot be read gets one sentence and leaves no trace. */
export function ChooseFile({
  activityId,
  onRead,
}: {
  activityId: string;
  onRead: (file: File, preview: ImportPreview) => void;
}) {
  const t = useTranslations('imports');
  const faults = useTranslations('imports.file');
  const errorText = useErrorText();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const [busy, startTransition] = useTransition();

  const refuse = (code: string) => {
    const key = code as FileMessage;
    setError(faults.has(key) ? faults(key) : errorText(code));
  };
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!file) return refuse('missing');
    if (file.size > LIMITS.fileBytes) return refuse('too_large');
    startTransition(async () => {
      const result = await previewList({ activityId, file }).catch(() => null);
      if (result?.ok) onRead(file, result.value);
      else refuse(result?.code ?? 'unavailable');
    });
  };

  return (
    <form className="narrow" onSubmit={read} noValidate aria-busy={busy}>
      <p className="mid">{t('page.lead')}</p>
      <Field
        id={id}
        label={t('page.file')}
        hint={t('page.fileHint')}
        error={error}
        className="file"
      >
        {(control) => (
          <input
            {...control}
            type="file"
            className="in in-file"
            accept=".xlsx,.csv,.tsv,.txt"
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              setError(undefined);
            }}
          />
        )}
      </Field>
      <div className="form-acts">
        <Button
          type="submit"
          variant="primary"
          icon="upload"
          busy={busy}
          busyLabel={t('page.reading')}
        >
          {t('page.read')}
        </Button>
      </div>
    </form>
  );
}
