'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

/** Appears with the first selection and never covers the last row: the table keeps room under it. */
export function BulkBar({
  count,
  onClear,
  children,
}: {
  count: number;
  onClear: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('ui.table');
  return (
    <section className="bulk" aria-label={t('bulk', { count })}>
      <output className="b num">{t('selected', { count })}</output>
      {children}
      <span className="sp" />
      <Button size="dense" variant="quiet" icon="x" onClick={onClear}>
        {t('clearSelection')}
      </Button>
    </section>
  );
}
