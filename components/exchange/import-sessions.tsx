import { useLocale, useTranslations } from 'next-intl';
import { SectionHead } from '@/components/ui/page-head';
import { TableBox } from '@/components/ui/table-box';
import { localized } from '@/lib/core/localized';
import type { AgendaPreview } from '@/lib/exchange/types';
import { formatDay, formatTimeRange } from '@/lib/i18n/format';

/** The sessions of the file, those that change something first. */
export function ImportSessions({
  preview: { sessions, counts },
  timeZone,
}: {
  preview: AgendaPreview;
  timeZone: string;
}) {
  const t = useTranslations('exchange.in');
  const locale = useLocale();
  const all = counts.new + counts.changed + counts.same;
  return (
    <section>
      <SectionHead
        title={t('sessions')}
        aside={sessions.length < all ? t('firstOf', { shown: sessions.length, all }) : undefined}
      />
      <TableBox label={t('sessions')}>
        <table className="tb">
          <thead>
            <tr>
              <th>{t('time')}</th>
              <th>{t('session')}</th>
              <th>{t('room')}</th>
              <th>{t('what')}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ title, start, end, room, outcome, tray }, index) => (
              // Titles repeat in a programme; the list is shown as it came.
              <tr key={`${index} ${title.en}`}>
                <td className="num">
                  {start !== null && end !== null && tray === null
                    ? `${formatDay(locale, start, timeZone)} ${formatTimeRange(start, end, timeZone)}`
                    : t('inTray')}
                </td>
                <td>{localized(title, locale).text}</td>
                <td>{room}</td>
                <td>{t(`outcome.${outcome}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
