'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Pages } from '@/components/data-table/pages';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { alikeIn } from '@/lib/imports/rules/choices';
import { isProblem, isShown, SHOWN, type Shown } from '@/lib/imports/rules/rows-shown';
import type { Choices } from '@/lib/imports/schema';
import type { ImportProgress, PreviewRow } from '@/lib/imports/types';
import { type Download, DownloadProblems } from './download-problems';
import { ProgressLine } from './progress-line';
import { RowsTable } from './rows-table';
import type { Questions } from './use-questions';

type Props = {
  rows: readonly PreviewRow[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
  onUndo: (() => void) | null;
  progress: ImportProgress | null;
  download: Download;
  questions: Questions | null;
};

/** So many rows at a time stay quick on any machine. */
const PAGE_SIZE = 50;

/** Every row with what was understood, and under it what stands against it with the way to mend it. */
export function CheckRows(props: Props) {
  const { rows, choices, onChoose, onUndo, progress, download, questions } = props;
  const t = useTranslations('imports.page');
  const [shown, setShown] = useState<Shown>('all');
  const [page, setPage] = useState(1);
  const alike = useMemo(() => alikeIn(rows), [rows]);
  const counts = useMemo(
    () =>
      Object.fromEntries(SHOWN.map((one) => [one, rows.filter((row) => isShown(row, one)).length])),
    [rows],
  );
  const matching = rows.filter((row) => isShown(row, shown));
  const current = Math.min(page, Math.max(1, Math.ceil(matching.length / PAGE_SIZE)));
  const inSight = matching.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE);

  return (
    <>
      <div className="sec-h imp-h">
        <h2 className="h2" id="rows">
          {t('rows')}
        </h2>
        <Segmented
          label={t('rows')}
          value={shown}
          onChange={(next) => {
            setShown(next);
            setPage(1);
          }}
          options={SHOWN.filter((one) => one !== 'taking' || counts[one] || shown === one).map(
            (value) => ({
              value,
              label: t(value, { count: counts[value] ?? 0 }),
            }),
          )}
        />
        <ProgressLine progress={progress} />
        <span className="sp" />
        {onUndo && (
          <Button variant="quiet" size="dense" icon="undo" onClick={onUndo}>
            {t('undoFix')}
          </Button>
        )}
        {rows.some(isProblem) && <DownloadProblems {...download} />}
      </div>
      <RowsTable
        rows={inSight}
        alike={alike}
        choices={choices}
        onChoose={onChoose}
        busy={progress !== null}
        questions={questions}
      />
      {matching.length > PAGE_SIZE && (
        <Pages page={current} pageSize={PAGE_SIZE} total={matching.length} onPage={setPage} />
      )}
    </>
  );
}
