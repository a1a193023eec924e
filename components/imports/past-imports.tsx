'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { SectionHead } from '@/components/ui/page-head';
import { formatDate, formatTime } from '@/lib/i18n/format';
import { undoImport } from '@/lib/imports/actions';
import type { PastImport } from '@/lib/imports/types';
import { useFaultText } from './use-fault-text';

/** Which lists came in before, from whom, and the way to take one back. */
export function PastImports({ past, timeZone }: { past: readonly PastImport[]; timeZone: string }) {
  const t = useTranslations('imports.past');
  const locale = useLocale();
  if (past.length === 0) return null;
  return (
    <section className="narrow imp-past">
      <SectionHead title={t('title')} />
      <ul>
        {past.map((one) => (
          <li key={one.id}>
            <div>
              {t('by', {
                file: one.fileName,
                date: formatDate(locale, one.importedAt, timeZone),
                time: formatTime(Date.parse(one.importedAt), timeZone),
                who: one.importedBy ?? t('somebody'),
              })}
              <span className="mid">
                {t('counts', { count: one.added + one.reused, added: one.added })}
              </span>
            </div>
            {one.undoneAt ? (
              <span className="mut">
                {t('undone', {
                  date: formatDate(locale, one.undoneAt, timeZone),
                  who: one.undoneBy ?? t('somebody'),
                })}
              </span>
            ) : (
              one.mayUndo && <Undo past={one} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Undo({ past: { id, fileName, added, reused } }: { past: PastImport }) {
  const t = useTranslations('imports.past');
  const faultText = useFaultText();
  const count = added + reused;
  return (
    <ConfirmDialog
      trigger={
        <Button size="dense" icon="undo">
          {t('undo')}
        </Button>
      }
      title={t('ask', { file: fileName })}
      description={t('consequence', { count })}
      confirmLabel={t('confirm', { count })}
      busyLabel={t('undoing')}
      danger
      onConfirm={async () => {
        const undone = await undoImport({ importId: id }).catch(() => null);
        return undone?.ok ? undefined : faultText(undone ?? { code: 'unavailable' });
      }}
    />
  );
}
