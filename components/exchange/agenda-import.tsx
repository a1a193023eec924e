'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { Note } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import type { ActionFailure, ActionResult } from '@/lib/core/action-result';
import { fail } from '@/lib/core/result';
import { importAgenda, previewAgendaImport } from '@/lib/exchange/actions';
import type { AgendaImportSummary, AgendaPreview, ImportChoices } from '@/lib/exchange/types';
import { AgendaFile } from './agenda-file';
import { ImportPreview } from './import-preview';
import { useExchangeFault } from './use-exchange-fault';

type Props = { activityId: string; timeZone: string; path: string };
type Read = { file: File; preview: AgendaPreview };

const unreached = (): ActionFailure => fail('unavailable');

/** From a file to sessions. The file stays in the browser between the steps; nothing is written before it is confirmed. */
export function AgendaImport({ activityId, timeZone, path }: Props) {
  const t = useTranslations('exchange.in');
  const faultText = useExchangeFault();
  const [read, setRead] = useState<Read | null>(null);
  const [fault, setFault] = useState<ActionFailure | null>(null);
  const [done, setDone] = useState<AgendaImportSummary | null>(null);
  const [busy, startTransition] = useTransition();

  const look = (file: File, choices?: ImportChoices) =>
    startTransition(async () => {
      const answer: ActionResult<AgendaPreview> = await previewAgendaImport({
        activityId,
        file,
        choices,
      }).catch(unreached);
      setFault(answer.ok ? null : answer);
      if (answer.ok) setRead({ file, preview: answer.value });
    });
  const confirm = ({ file, preview: { choices, batchId, sha256 } }: Read) =>
    startTransition(async () => {
      const answer: ActionResult<AgendaImportSummary> = await importAgenda({
        activityId,
        file,
        choices,
        batchId,
        sha256,
      }).catch(unreached);
      setFault(answer.ok ? null : answer);
      if (!answer.ok) return;
      setDone(answer.value);
      setRead(null);
    });
  const again = () => {
    setDone(null);
    setRead(null);
    setFault(null);
  };

  return (
    <section aria-busy={busy}>
      <SectionHead title={t('title')} />
      {done && (
        <div className="narrow">
          <Note tone="ok" live title={`${t('done', { count: done.new })}.`}>
            {t('doneRest', { changed: done.changed, same: done.same })}
          </Note>
          <div className="form-acts">
            <LinkButton variant="primary" href={path}>
              {t('back')}
            </LinkButton>
            <Button onClick={again}>{t('again')}</Button>
          </div>
        </div>
      )}
      {!done && read && (
        <ImportPreview
          preview={read.preview}
          timeZone={timeZone}
          busy={busy}
          fault={fault ? faultText(fault) : undefined}
          onChoose={(choices) => look(read.file, choices)}
          onConfirm={() => confirm(read)}
          onBack={again}
        />
      )}
      {!done && !read && (
        <AgendaFile
          busy={busy}
          fault={fault ? faultText(fault) : undefined}
          onRead={(file) => look(file)}
        />
      )}
    </section>
  );
}
