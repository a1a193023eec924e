import { useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import { TableBox } from '@/components/ui/table-box';
import { DateText, NumberText, TimeText } from '@/components/ui/time';
import { formatDate, formatTime } from '@/lib/i18n/format';
import type { RetentionPlan } from '@/lib/retention/types';

/** What the rule did, and when it is asked next; a project spans zones, so times are in the one of none of them. */
export function RetentionRuns({ runs, job }: Pick<RetentionPlan, 'runs' | 'job'>) {
  const t = useTranslations('privacy.retention');
  const locale = useLocale();
  return (
    <>
      {job?.hasFailed && <Note tone="danger">{t('failed')}</Note>}
      <p className="mid">
        {job
          ? t('next', {
              date: formatDate(locale, job.nextRunAt, 'UTC'),
              time: formatTime(job.nextRunAt, 'UTC'),
            })
          : t('never')}
      </p>
      {runs.length === 0 ? (
        <p className="mid">{t('noRuns')}</p>
      ) : (
        <TableBox label={t('runs')}>
          <table className="tb">
            <thead>
              <tr>
                <th scope="col">{t('runAt')}</th>
                <th scope="col" className="r">
                  {t('deletedPeople')}
                </th>
                <th scope="col" className="r">
                  {t('deletedLetters')}
                </th>
              </tr>
            </thead>
            <tbody>
              {runs.map(({ id, at, people, letters }) => (
                <tr key={id}>
                  <th scope="row" className="nw">
                    <DateText when={at} zone="UTC" /> <TimeText from={at} zone="UTC" />
                  </th>
                  <td className="r">
                    <NumberText value={people} />
                  </td>
                  <td className="r">
                    <NumberText value={letters} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </>
  );
}
