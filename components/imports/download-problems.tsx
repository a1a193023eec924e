'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { XLSX_TYPE } from '@/lib/core/download';
import { problemsFile } from '@/lib/imports/actions';
import type { Choices } from '@/lib/imports/schema';
import { useFaultText } from './use-fault-text';

export type Download = { activityId: string; file: File; choices: Choices };

/** Saves the rows that have to be mended as a workbook with the reasons. */
export function DownloadProblems(asked: Download) {
  const t = useTranslations('imports.page');
  const faultText = useFaultText();
  const [busy, startTransition] = useTransition();
  const [refusal, setRefusal] = useState('');
  const download = () => {
    if (busy) return;
    startTransition(async () => {
      const made = await problemsFile(asked).catch(() => null);
      setRefusal(made?.ok ? '' : faultText(made ?? { code: 'unavailable' }));
      if (made?.ok) save(new Uint8Array(made.value), asked.file.name);
    });
  };
  return (
    <>
      {refusal && <span role="status">{refusal}</span>}
      <Button
        variant="quiet"
        size="dense"
        icon="download"
        busy={busy}
        busyLabel={t('downloading')}
        onClick={download}
      >
        {t('download')}
      </Button>
    </>
  );
}

function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX_TYPE }));
  link.download = `${name.replace(/\.\w+$/, '')}-fix.xlsx`;
  link.click();
  URL.revokeObjectURL(link.href);
}
