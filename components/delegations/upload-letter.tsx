'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { uploadLetter } from '@/lib/documents/actions';
import { LETTER_BYTES, LETTER_TYPES } from '@/lib/documents/types';

/** Sends one letter. A sent one makes a fresh page, and with it a form with the next id. */
export function UploadLetter({ id, delegationId }: { id: string; delegationId: string }) {
  const t = useTranslations('delegations.letters');
  const errorText = useErrorText();
  const control = useId();
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const [busy, startTransition] = useTransition();

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!file) return setError(t('missing'));
    if (file.size > LETTER_BYTES) return setError(errorText('letter_too_large'));
    startTransition(async () => {
      const result = await uploadLetter({ id, delegationId, file }).catch(() => null);
      if (result?.ok) return;
      const [fault] = Object.values(result?.fields ?? {});
      setError(errorText(fault ?? result?.code ?? 'unavailable'));
    });
  };

  return (
    <form onSubmit={send} noValidate aria-busy={busy}>
      <Field id={control} label={t('add')} hint={t('hint')} error={error}>
        {(described) => (
          <input
            {...described}
            type="file"
            className="in in-file"
            accept={LETTER_TYPES.join()}
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              setError(undefined);
            }}
          />
        )}
      </Field>
      <div className="acts">
        <Button type="submit" icon="upload" busy={busy} busyLabel={t('uploading')}>
          {t('upload')}
        </Button>
      </div>
    </form>
  );
}
