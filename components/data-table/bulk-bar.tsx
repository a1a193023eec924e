'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import type { Selection } from './use-selection';

/** Appears with the first selection and never covers the last row: the table keeps room under it. */
export function BulkBar({
  selection,
  total,
  allIds,
  remark,
  children,
}: {
  selection: Selection;
  /** Rows on all pages. */
  total: number;
  allIds?: () => Promise<readonly string[]>;
  remark?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('ui.table');
  const [busy, startTransition] = useTransition();
  const count = selection.ids.length;
  const hasMore = allIds !== undefined && selection.isAll && count < total;
  return (
    <section className="bulk" aria-label={t('bulk', { count })}>
      <output className="b num">{t('selected', { count })}</output>
      {remark && <span className="bulk-r">{remark}</span>}
      {hasMore && (
        <Button
          size="dense"
          busy={busy}
          busyLabel={t('selecting')}
          onClick={() =>
            startTransition(async () => {
              const ids = await allIds().catch(() => null);
              if (ids) selection.replace(ids);
            })
          }
        >
          {t('selectMatching', { total })}
        </Button>
      )}
      {children}
      <Button size="dense" variant="quiet" icon="x" onClick={selection.clear}>
        {t('clearSelection')}
      </Button>
    </section>
  );
}
