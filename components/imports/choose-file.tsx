'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { ActionFailure } from '@/lib/core/action-result';
import { fail } from '@/lib/core/result';
import { LIMITS } from '@/lib/core/spreadsheet/limits';
import type { ImportProgress } from '@/lib/imports/types';
import { ProgressLine } from './progress-line';
import { useFaultText } from './use-fault-text';

type Props = {
  lead: string;
  progress: ImportProgress | null;
  fault: ActionFailure | null;
  /** `headerRow` where somebody says in which row the column names stand. */
  onOpen: (file: File, headerRow?: number) => void;
};

/** Asks for a list and reads it; a file that cannot be read gets one sentence and leaves no trace. */
export function ChooseFile({ lead, progress, fault, onOpen }: Props) {
  const t = useTranslations('imports.page');
  const faultText = useFaultText();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [own, setOwn] = useState<ActionFailure | null>(null);
  const [isFresh, setFresh] = useState(false);
  const [headerRow, setHeaderRow] = useState<number>();
  const busy = progress !== null;
  const asksHeader = headerRow !== undefined || (!isFresh && fault?.code === 'no_header');

  const read = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setFresh(false);
    if (!file) return setOwn(fail('missing'));
    if (file.size > LIMITS.fileBytes) return setOwn(fail('too_large'));
    setOwn(null);
    onOpen(file, headerRow);
  };
  const refused = isFresh || busy ? null : (own ?? fault);

  return (
    <form className="narrow" onSubmit={read} noValidate aria-busy={busy}>
      <p className="mid">{lead}</p>
      <Field
        id={id}
        label={t('file')}
        hint={t('fileHint')}
        error={refused ? faultText(refused) : undefined}
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
              setFresh(true);
              setHeaderRow(undefined);
            }}
          />
        )}
      </Field>
      {asksHeader && (
        <Field id={`${id}-header`} label={t('headerAt')}>
          {(control) => (
            <Input
              {...control}
              type="number"
              min={1}
              fit="code"
              value={headerRow ?? ''}
              onChange={({ target }) => setHeaderRow(Math.trunc(Number(target.value)) || undefined)}
            />
          )}
        </Field>
      )}
      <div className="form-acts">
        <Button type="submit" variant="primary" icon="upload" aria-disabled={busy}>
          {t('read')}
        </Button>
        <ProgressLine progress={progress} />
      </div>
    </form>
  );
}
