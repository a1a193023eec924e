'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { Segmented } from '@/components/ui/segmented';
import { confirmImport } from '@/lib/imports/actions';
import { isChosenAtFirst } from '@/lib/imports/rules/preview-row';
import { IMPORT_STATUSES } from '@/lib/imports/schema';
import type { ImportPreview, ImportSummary, PreviewRow } from '@/lib/imports/types';
import { FileFacts } from './file-facts';
import { PreviewTable } from './preview-table';

type Props = {
  activityId: string;
  file: File;
  preview: ImportPreview;
  onBack: () => void;
  onDone: (summary: ImportSummary, left: PreviewRow[]) => void;
};

const SHOWN = ['all', 'ready', 'look', 'wrong'] as const;
type Shown = (typeof SHOWN)[number];

/** Every row with what was understood and what stands against it; the chosen ones come in together or not at all. */
export function CheckRows({ activityId, file, preview, onBack, onDone }: Props) {
  const t = useTranslations('imports.page');
  const words = useTranslations('vocabulary.participantStatus');
  const errorText = useErrorText();
  const { rows } = preview;
  const [shown, setShown] = useState<Shown>('all');
  const [chosen, setChosen] = useState(
    () => new Set(rows.filter(isChosenAtFirst).map(({ rowNumber }) => rowNumber)),
  );
  const [status, setStatus] = useState<(typeof IMPORT_STATUSES)[number]>('nominated');
  const [refusal, setRefusal] = useState('');
  const [busy, startTransition] = useTransition();

  const isIn = ({ rowNumber }: PreviewRow) => chosen.has(rowNumber);
  const coming = rows.filter((row) => isIn(row) && row.outcome !== 'participant').length;
  const toggle = (rowNumber: number) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(rowNumber)) after.add(rowNumber);
      return after;
    });

  const confirm = () => {
    if (busy) return;
    if (chosen.size === 0) return setRefusal(t('nobody'));
    startTransition(async () => {
      const { batchId, sha256 } = preview;
      const rowNumbers = [...chosen];
      const input = { activityId, batchId, sha256, rowNumbers, status, file };
      const result = await confirmImport(input).catch(() => null);
      if (result?.ok)
        onDone(
          result.value,
          rows.filter((row) => !isIn(row)),
        );
      else setRefusal(errorText(result?.code ?? 'unavailable', result?.values));
    });
  };

  return (
    <>
      <FileFacts preview={preview} />
      <div className="sec-h imp-h">
        <h2 className="h2">{t('rows')}</h2>
        <Segmented
          label={t('rows')}
          value={shown}
          onChange={setShown}
          options={SHOWN.map((value) => ({
            value,
            label: t(value, { count: rows.filter((row) => isShown(row, value)).length }),
          }))}
        />
      </div>
      <PreviewTable
        rows={rows.filter((row) => isShown(row, shown))}
        isChosen={isIn}
        onToggle={toggle}
      />
      <p className="sm mut imp-end">{t('masked')}</p>
      <div className="foot">
        <Button variant="quiet" icon="arrow-l" onClick={onBack}>
          {t('again')}
        </Button>
        <span className="sp" />
        {refusal ? (
          <Note tone="danger" live>
            {refusal}
          </Note>
        ) : (
          <span className="mid">{t('stay', { count: rows.length - chosen.size })}</span>
        )}
        <label className="row">
          <span className="lab">{t('status')}</span>
          <Select
            dense
            fit="code"
            value={status}
            onChange={({ target }) => {
              setStatus(IMPORT_STATUSES.find((it) => it === target.value) ?? 'nominated');
            }}
            options={IMPORT_STATUSES.map((value) => ({ value, label: words(value) }))}
          />
        </label>
        <Button variant="primary" busy={busy} busyLabel={t('importing')} onClick={confirm}>
          {t('import', { count: coming })}
        </Button>
      </div>
    </>
  );
}

function isShown({ state }: PreviewRow, shown: Shown): boolean {
  return shown === 'all' || state === shown;
}
