'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Note } from '@/components/ui/marks';
import type { Choices } from '@/lib/imports/schema';
import type { ColumnMeaning, ImportPreview, ImportSummary } from '@/lib/imports/types';
import { CheckRows } from './check-rows';
import { ConfirmBar } from './confirm-bar';
import { IgnoredRows } from './ignored-rows';
import { MatchColumns } from './match-columns';
import { OverQuota } from './over-quota';
import { useFaultText } from './use-fault-text';
import type { List, useList } from './use-list';
import { useQuestions } from './use-questions';

type Props = {
  activityId: string;
  list: List;
  reading: ReturnType<typeof useList>;
  mayDecide: boolean;
  onBack: () => void;
  onDone: (summary: ImportSummary, preview: ImportPreview) => void;
};

/** The columns at the left, the rows at the right, and at the foot what confirming would do. */
export function CheckList({ activityId, list, reading, mayDecide, onBack, onDone }: Props) {
  const t = useTranslations('imports.page');
  const faultText = useFaultText();
  const { preview, choices, file } = list;
  const [remember, setRemember] = useState(true);
  const [open, setOpen] = useState(() => openColumns(preview));
  const [openIn, setOpenIn] = useState(preview.sheet);
  if (openIn !== preview.sheet) {
    setOpenIn(preview.sheet);
    setOpen(openColumns(preview));
  }

  const questions = useQuestions(activityId, preview);
  const refused = reading.fault ?? questions.fault;

  const mean = (column: number, meaning: ColumnMeaning | null) => {
    setOpen(new Set([...open].filter((one) => one !== column)));
    // No field is given twice: the column that had it is left out.
    const meanings = preview.columns.map((one) => {
      if (one.column === column) return meaning;
      return one.meaning === meaning ? null : one.meaning;
    });
    reading.choose({ ...choices, meanings });
  };
  const chooseSheet = (sheet: string) =>
    reading.choose({ sheet, edits: [], accepted: [], leftOut: [], choices: [] });
  // The numbers of rows stay, so what somebody corrected does; what the columns mean is read anew.
  const chooseHeader = (headerRow: number) =>
    reading.choose({ ...choices, sheet: preview.sheet, headerRow, meanings: undefined });
  const decided: Choices = { ...choices, meanings: preview.columns.map(({ meaning }) => meaning) };

  return (
    <>
      <div className="imp-desk">
        <MatchColumns
          preview={preview}
          open={open}
          onMean={mean}
          onSheet={chooseSheet}
          onHeader={chooseHeader}
          mayRemember={mayDecide}
          remember={remember}
          onRemember={setRemember}
        />
        <div className="imp-rows">
          {refused && (
            <Note tone="danger" live>
              {faultText(refused)}
            </Note>
          )}
          <OverQuota preview={preview} when="before" />
          <CheckRows
            rows={preview.rows}
            choices={choices}
            onChoose={reading.choose}
            onUndo={reading.undo}
            progress={reading.progress}
            questions={mayDecide ? questions : null}
            download={{ activityId, file, choices: decided }}
          />
          <IgnoredRows ignored={preview.ignored} />
          <p className="sm mut imp-end">{t('masked')}</p>
        </div>
      </div>
      <ConfirmBar
        input={{ activityId, file, choices: decided, remember }}
        preview={preview}
        mayDecide={mayDecide}
        isChecking={reading.progress !== null}
        onBack={onBack}
        onRefused={() => void reading.again()}
        onDone={(summary) => onDone(summary, preview)}
      />
    </>
  );
}

function openColumns({ columns }: ImportPreview): ReadonlySet<number> {
  return new Set(
    columns
      .filter(({ sure, meaning }) => sure === 'unsure' && meaning === null)
      .map(({ column }) => column),
  );
}
