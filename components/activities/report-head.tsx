import { useLocale, useTranslations } from 'next-intl';
import { DownloadButton } from '@/components/ui/button';
import { Status } from '@/components/ui/marks';
import { PageHead } from '@/components/ui/page-head';
import type { AttendanceCounts } from '@/lib/attendance/types';
import { formatPercent } from '@/lib/i18n/format';

/** The rate with its counts, whether it is final, and the files; a file names people, so not everybody gets one. */
export function ReportHead({
  total,
  isSignedOff,
  exportHref,
}: {
  total: AttendanceCounts;
  isSignedOff: boolean;
  exportHref?: string;
}) {
  const t = useTranslations('activities.reports');
  const locale = useLocale();
  const { rate, attended, countable } = total;
  return (
    <PageHead
      title={t('title')}
      lead={
        <>
          {rate !== null && t('rate', { rate: formatPercent(locale, rate), attended, countable })}{' '}
          {isSignedOff ? (
            <Status tone="ok" icon="check">
              {t('final')}
            </Status>
          ) : (
            <Status tone="warn" icon="clock">
              {t('notFinal')}
            </Status>
          )}
        </>
      }
      actions={
        exportHref && (
          <>
            <DownloadButton href={`${exportHref}?format=csv`}>{t('csv')}</DownloadButton>
            <DownloadButton href={`${exportHref}?format=xlsx`}>{t('xlsx')}</DownloadButton>
          </>
        )
      }
    />
  );
}
