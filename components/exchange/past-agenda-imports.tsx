'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { SectionHead } from '@/components/ui/page-head';
import { undoAgendaImport } from '@/lib/exchange/actions';
import type { PastAgendaImport } from '@/lib/exchange/types';
import { formatDate, formatTime } from '@/lib/i18n/format';
import { useExchangeFault } from './use-exchange-fault';

type Props = { past: readonly PastAgendaImport[]; timeZone: string; mayUndo: boolean };

/** Which files came in before, from whom, and the way to take one back. */
export function PastAgendaImports({ past, timeZone, mayUndo }: Props) {
  const t = useTranslations('exchange.past');
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
              <span className="mid">{t('counts', { added: one.added, changed: one.changed })}</span>
            </div>
            {one.undoneAt ? (
              <span className="mut">
                {t('undone', { date: formatDate(locale, one.undoneAt, timeZone) })}
              </span>
            ) : (
              mayUndo && one.added > 0 && <Undo past={one} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Undo({ past: { id, fileName, added } }: { past: PastAgendaImport }) {
  const t = useTranslations('exchange.past');
  const faultText = useExchangeFault();
  return (
    <ConfirmDialog
      trigger={
        <Button size="dense" icon="undo">
          {t('undo')}
        </Button>
      }
      title={t('ask', { file: fileName })}
      description={t('consequence', { count: added })}
      confirmLabel={t('confirm', { count: added })}
      busyLabel={t('undoing')}
      danger
      onConfirm={async () => {
        const undone = await undoAgendaImport({ importId: id }).catch(() => null);
        return undone?.ok ? undefined : faultText(undone ?? { code: 'unavailable' });
      }}
    />
  );
}
