'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/marks';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { localized } from '@/lib/core/localized';
import { formatDay } from '@/lib/i18n/format';
import { useDesk } from '../desk';
import { VisitStatusLine } from '../visit-status';

/** What the host has said, and what is still owed to them. */
export function VisitRows({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda.inspect');
  const locale = useLocale();
  const { visits, activity, today } = useDesk((desk) => desk.draft);
  const visit = visits.find(({ id }) => id === session.siteVisitId);
  if (!visit) return null;
  const due = visit.due ?? [];
  return (
    <>
      <dt>{t('host')}</dt>
      <dd>
        {localized(visit.hostName, locale).text}
        <br />
        <VisitStatusLine visit={visit} />
      </dd>
      {due.length > 0 && (
        <>
          <dt>{t('needs')}</dt>
          <dd>
            {due.map(({ what, on }) => (
              <span key={what} className="need">
                {t(what)}{' '}
                <Chip tone={today !== undefined && on < today ? 'danger' : 'warn'} icon="clock">
                  {t('due', { date: formatDay(locale, on, activity.timeZone) })}
                </Chip>
              </span>
            ))}
          </dd>
        </>
      )}
    </>
  );
}
