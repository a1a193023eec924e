'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PageHead } from '@/components/ui/page-head';
import type { ImportPreview, ImportSummary, PastImport } from '@/lib/imports/types';
import { CheckList } from './check-list';
import { ChooseFile } from './choose-file';
import { ImportDone } from './import-done';
import { PastImports } from './past-imports';
import { Steps } from './steps';
import { useList } from './use-list';

type Props = {
  activityId: string;
  href: string;
  timeZone: string;
  /** Whether the viewer imports for all delegations, for the own one, or no more. */
  access: 'all' | 'own' | 'closed';
  past: PastImport[];
};

type Done = { summary: ImportSummary; preview: ImportPreview };

/** From a file to participants. The file stays in the browser between the steps; nothing waits on the server. */
export function ImportWizard({ activityId, href, timeZone, access, past }: Props) {
  const t = useTranslations('imports.page');
  const router = useRouter();
  const reading = useList(activityId);
  const [done, setDone] = useState<Done | null>(null);
  const { list } = reading;
  const restart = () => {
    reading.close();
    setDone(null);
  };
  const finish = (summary: ImportSummary, preview: ImportPreview) => {
    reading.close();
    setDone({ summary, preview });
    // The list of imports below, and whatever the browser keeps of other pages.
    router.refresh();
  };
  const { fileName, rows, columns } = list?.preview ?? {};
  return (
    <>
      <PageHead
        work
        title={t('title')}
        aside={
          list &&
          t('summary', {
            file: fileName ?? '',
            rows: rows?.length ?? 0,
            columns: columns?.filter(({ header, sample }) => header || sample).length ?? 0,
          })
        }
        actions={<Steps current={done ? 'done' : list ? 'check' : 'upload'} />}
      />
      {list && (
        <CheckList
          activityId={activityId}
          list={list}
          reading={reading}
          mayDecide={access === 'all'}
          onBack={restart}
          onDone={finish}
        />
      )}
      {done && <ImportDone {...done} href={href} onAgain={restart} />}
      {!list && !done && access === 'closed' && <p className="narrow mid">{t('closed')}</p>}
      {!list && !done && access !== 'closed' && (
        <ChooseFile
          lead={t(access === 'all' ? 'lead' : 'leadOwn')}
          progress={reading.progress}
          fault={reading.fault}
          onOpen={(file, headerRow) => void reading.open(file, headerRow)}
        />
      )}
      {!list && <PastImports past={past} timeZone={timeZone} />}
    </>
  );
}
