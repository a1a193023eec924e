import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/marks';
import { Menu, MenuDownload } from '@/components/ui/menu';
import { PageHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import { counts } from '@/lib/attendance/rules';
import type { AttendanceReport } from '@/lib/attendance/types';
import { formatDate, formatDateRange } from '@/lib/i18n/format';
import { ReopenButton, SignOffButton } from './sign-off-button';

type Props = {
  activity: Activity;
  /** Null for viewers who see figures without names. */
  report: AttendanceReport | null;
  sessions: number;
  exportHref: string | null;
  maySignOff: boolean;
};

/** The title of the attendance page, what it covers, and what can be done with it. */
export function AttendanceHead({ activity, report, sessions, exportHref, maySignOff }: Props) {
  const t = useTranslations('attendance');
  const locale = useLocale();
  const zone = activity.timeZone;
  const dates = formatDateRange(locale, activity.startsOn, activity.endsOn, zone);
  const signOff = report?.signOff;
  return (
    <PageHead
      work
      title={t('title')}
      aside={report ? t('lead', { dates, people: report.people.length, sessions }) : dates}
      actions={
        <>
          {signOff && (
            <Chip tone="ok" icon="check">
              {t('signedOff', { date: formatDate(locale, Date.parse(signOff.signedAt), zone) })}
            </Chip>
          )}
          {maySignOff && signOff && <ReopenButton activityId={activity.id} />}
          {maySignOff && report && !signOff && sessions > 0 && (
            <SignOffButton
              activityId={activity.id}
              sessions={sessions}
              unmarked={counts(report.rows).unmarked}
            />
          )}
          {exportHref && sessions > 0 && <ExportMenu href={exportHref} />}
        </>
      }
    />
  );
}

function ExportMenu({ href }: { href: string }) {
  const t = useTranslations('attendance');
  return (
    <Menu
      align="end"
      trigger={
        <Button variant="primary" icon="download" iconAfter="chev-d">
          {t('export')}
        </Button>
      }
    >
      <MenuDownload href={`${href}?format=csv`} icon="file" hint={t('exportCsvHint')}>
        {t('exportCsv')}
      </MenuDownload>
      <MenuDownload href={`${href}?format=xlsx`} icon="columns" hint={t('exportXlsxHint')}>
        {t('exportXlsx')}
      </MenuDownload>
    </Menu>
  );
}
