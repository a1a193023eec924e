import { useTranslations } from 'next-intl';
import type { IgnoredRow } from '@/lib/imports/types';

/** The rows of the file that are no people, for who wants to make sure. */
export function IgnoredRows({ ignored }: { ignored: readonly IgnoredRow[] }) {
  const t = useTranslations('imports');
  if (ignored.length === 0) return null;
  return (
    <details className="imp-facts">
      <summary>{t('page.ignoredRows', { count: ignored.length })}</summary>
      <ul className="mid">
        {ignored.map(({ rowNumber, reason, text }) => (
          <li key={rowNumber}>
            {t('page.ignoredRow', { row: rowNumber, reason: t(`ignored.${reason}`), text })}
          </li>
        ))}
      </ul>
    </details>
  );
}
