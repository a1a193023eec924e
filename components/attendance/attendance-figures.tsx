import { useTranslations } from 'next-intl';
import { KindLabel } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { Note } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import { DateText, TimeText } from '@/components/ui/time';
import type { Activity } from '@/lib/activities/types';
import { counts, countsBy } from '@/lib/attendance/rules';
import type { AttendanceSessionSummary, AttendanceTally } from '@/lib/attendance/types';
import { CountryName, FiguresTable } from './figures';

type Props = {
  activity: Activity;
  sessions: readonly AttendanceSessionSummary[];
  rows: readonly Omit<AttendanceTally, 'people'>[];
};

/** Attendance by country and by session, from the same rows, with the rules by which they are counted. */
export function AttendanceFigures({ activity, sessions, rows }: Props) {
  const t = useTranslations('attendance');
  const total = counts(rows);
  const byCountry = [...countsBy(rows, ({ country }) => country)];
  const bySession = countsBy(rows, ({ sessionId }) => sessionId);
  return (
    <>
      <section>
        <SectionHead title={t('byCountry')} />
        <FiguresTable
          caption={t('byCountry')}
          headLabel={t('country')}
          total={total}
          lines={byCountry.map(([country, of]) => ({
            key: country ?? '',
            head: <CountryName code={country} />,
            counts: of,
          }))}
        />
      </section>
      <section>
        <SectionHead title={t('bySession')} />
        <FiguresTable
          caption={t('bySession')}
          headLabel={t('session')}
          total={total}
          lines={sessions.map((session) => ({
            key: session.id,
            head: <SessionHead session={session} zone={activity.timeZone} />,
            counts: bySession.get(session.id) ?? counts([]),
          }))}
        />
      </section>
      <Note>{t('rules', { threshold: activity.attendanceThreshold })}</Note>
    </>
  );
}

function SessionHead({ session, zone }: { session: AttendanceSessionSummary; zone: string }) {
  return (
    <span className="row">
      <KindLabel kind={session.kind} />
      <LocalizedText text={session.title} />
      <span className="mut nw num">
        <DateText when={Date.parse(session.startsAt)} zone={zone} as="day" />{' '}
        <TimeText from={Date.parse(session.startsAt)} zone={zone} />
      </span>
    </span>
  );
}
