'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { Note } from '@/components/ui/marks';
import { confirmImport } from '@/lib/imports/actions';
import { comesIn } from '@/lib/imports/rules/judge-row';
import { type Choices, IMPORT_STATUSES } from '@/lib/imports/schema';
import type { ImportPreview, ImportProgress, ImportSummary, PreviewRow } from '@/lib/imports/types';
import { hear } from './hear';
import { ProgressLine } from './progress-line';
import { useFaultText } from './use-fault-text';

type Props = {
  input: { activityId: string; file: File; choices: Choices; remember: boolean };
  preview: ImportPreview;
  /** Whether people may come in as accepted or confirmed. */
  mayDecide: boolean;
  isChecking: boolean;
  onBack: () => void;
  onRefused: () => void;
  onDone: (summary: ImportSummary) => void;
};

/** What confirming would do, in numbers, and the button that does all of it or nothing. */
export function ConfirmBar(props: Props) {
  const { input, preview, mayDecide, isChecking, onBack, onRefused, onDone } = props;
  const t = useTranslations('imports.page');
  const words = useTranslations('vocabulary.participantStatus');
  const faultText = useFaultText();
  const [status, setStatus] = useState<(typeof IMPORT_STATUSES)[number]>('nominated');
  const [refusal, setRefusal] = useState('');
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [busy, startTransition] = useTransition();
  const coming = preview.rows.filter(comesIn);
  const counts = countStaying(preview.rows);

  const confirm = () => {
    if (busy || isChecking || coming.length === 0) return;
    startTransition(async () => {
      const { batchId, sha256 } = preview;
      const rowNumbers = coming.map(({ rowNumber }) => rowNumber);
      const asked = confirmImport({ ...input, status, batchId, sha256, rowNumbers });
      const answer = await hear(asked, setProgress);
      setProgress(null);
      if (answer.ok) return onDone(answer.value);
      setRefusal(faultText(answer));
      if (answer.code === 'rows_refused') onRefused();
    });
  };

  return (
    <div className="foot">
      <Button variant="quiet" icon="arrow-l" onClick={onBack}>
        {t('back')}
      </Button>
      <span className="sp" />
      <ProgressLine progress={progress} />
      {refusal && (
        <Note tone="danger" live>
          {refusal}
        </Note>
      )}
      {!refusal && !progress && (
        <span className="mid">
          {coming.length === 0
            ? t(counts.present + counts.same === preview.rows.length ? 'everybody' : 'nobody')
            : STAYING.filter((why) => counts[why] > 0)
                .map((why) => t(why, { count: counts[why] }))
                .join(' ')}
        </span>
      )}
      {mayDecide && (
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
      )}
      <Button
        variant="primary"
        busy={busy}
        busyLabel={t('importing')}
        aria-disabled={isChecking || coming.length === 0}
        onClick={confirm}
      >
        {t('import', { count: coming.length })}
      </Button>
    </div>
  );
}

const STAYING = ['stay', 'waiting', 'same', 'present'] as const;

/** Why rows do not come in. */
function countStaying(rows: readonly PreviewRow[]) {
  const counts = { stay: 0, waiting: 0, same: 0, present: 0 };
  for (const row of rows) {
    if (comesIn(row)) continue;
    if (row.outcome === 'participant') counts.present += 1;
    else if (row.outcome === 'same_row') counts.same += 1;
    else if (row.outcome === 'undecided' && row.state !== 'wrong') counts.waiting += 1;
    else counts.stay += 1;
  }
  return counts;
}
