'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { LIMITS } from '@/lib/core/schedule-file/limits';

type Props = { busy: boolean; fault: string | undefined; onRead: (file: File) => void };

/** Asks for a file; one that cannot be read gets one sentence and leaves no trace. */
export function AgendaFile({ busy, fault, onRead }: Props) {
  const t = useTranslations('exchange');
  const id = useId();
  const [file, setFile] = useState<File>();
  const [own, setOwn] = useState<string>();
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const refused = !file
      ? t('in.missing')
      : file.size > LIMITS.fileBytes
        ? t('fault.too_large')
        : undefined;
    setOwn(refused);
    if (file && !refused) onRead(file);
  };
  return (
    <form className="narrow" onSubmit={read} noValidate>
      <p className="mid">{t('in.lead')}</p>
      <Field
        id={id}
        label={t('in.file')}
        hint={t('in.fileHint')}
        error={busy ? undefined : (own ?? fault)}
        className="file"
      >
        {(control) => (
          <input
            {...control}
            type="file"
            className="in in-file"
            accept=".xml,.json,.ics,.xlsx,.csv,.tsv"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        )}
      </Field>
      <div className="form-acts">
        <Button
          type="submit"
          variant="primary"
          icon="upload"
          busy={busy}
          busyLabel={t('in.reading')}
        >
          {t('in.read')}
        </Button>
      </div>
    </form>
  );
}
