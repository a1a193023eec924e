'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHead } from '@/components/ui/page-head';
import type { ImportPreview, ImportSummary, PreviewRow } from '@/lib/imports/types';
import { CheckRows } from './check-rows';
import { ChooseFile } from './choose-file';
import { ImportDone } from './import-done';
import { Steps } from './steps';

type Stage =
  | { step: 'upload' }
  | { step: 'check'; file: File; preview: ImportPreview }
  | { step: 'done'; summary: ImportSummary; left: PreviewRow[] };

/** From a file to participants in three steps. The file stays in the browser between them; nothing waits on the server. */
export function ImportWizard({ activityId, href }: { activityId: string; href: string }) {
  const t = useTranslations('imports.page');
  const [stage, setStage] = useState<Stage>({ step: 'upload' });
  const restart = () => setStage({ step: 'upload' });
  return (
    <>
      <PageHead
        work
        title={t('title')}
        aside={
          stage.step === 'check' &&
          t('summary', { file: stage.preview.fileName, rows: stage.preview.rows.length })
        }
        actions={<Steps current={stage.step} />}
      />
      {stage.step === 'upload' && (
        <ChooseFile
          activityId={activityId}
          onRead={(file, preview) => setStage({ step: 'check', file, preview })}
        />
      )}
      {stage.step === 'check' && (
        <CheckRows
          activityId={activityId}
          file={stage.file}
          preview={stage.preview}
          onBack={restart}
          onDone={(summary, left) => setStage({ step: 'done', summary, left })}
        />
      )}
      {stage.step === 'done' && (
        <ImportDone summary={stage.summary} left={stage.left} href={href} onAgain={restart} />
      )}
    </>
  );
}
