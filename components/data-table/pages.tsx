'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** Which rows are in sight, of how many, and the way to the others. */
export function Pages({
  page,
  pageSize,
  total,
  onPage,
}: {
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}) {
  const t = useTranslations('ui.table');
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = Math.min(total, (page - 1) * pageSize + 1);
  return (
    <nav className="pages" aria-label={t('pages')}>
      <output className="lab num">
        {t('range', { from, to: Math.min(total, page * pageSize), total })}
      </output>
      {last > 1 && (
        <>
          <Button
            size="dense"
            icon="chev-l"
            disabled={page <= 1}
            onClick={() => onPage(Math.min(last, page - 1))}
          >
            {t('previous')}
          </Button>
          <Button
            size="dense"
            iconAfter="chev-r"
            disabled={page >= last}
            onClick={() => onPage(page + 1)}
          >
            {t('next')}
          </Button>
        </>
      )}
    </nav>
  );
}
