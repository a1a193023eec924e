import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { kindClass, kindIcon } from '@/components/ui/kind';
import { DateText } from '@/components/ui/time';
import { counts, countsBy } from '@/lib/attendance/rules';
import type {
  AttendanceReport,
  AttendanceRow,
  AttendanceSessionSummary,
} from '@/lib/attendance/types';
import { localized } from '@/lib/core/localized';
import { type Locale, MARK_STATES } from '@/lib/core/vocabulary';
import { localDate } from '@/lib/core/zoned-time';
import { formatPercent } from '@/lib/i18n/format';
import { CountryName } from './figures';
import { type CellState, MARK_SIGNS } from './mark-signs';
import { type MatrixLine, MatrixPeople, MatrixSums } from './matrix-people';

type Props = { report: AttendanceReport; zone: string };

/** People by sessions, by delegation: every figure of the report opens onto these cells. */
export function AttendanceMatrix({ report, zone }: Props) {
  const t = useTranslations('attendance');
  const locale = useLocale();
  const words = useCellWords();
  const rowsOf = Map.groupBy(report.rows, ({ participantId }) => participantId);
  const columns = columnsOf(report.sessions, zone);
  const places = columns.map(({ id, startsDay }) => ({ sessionId: id, startsDay }));
  const countries = Map.groupBy(report.people, ({ country }) => country);
  return (
    <div className="mx-wrap" tabIndex={0} role="region" aria-label={t('title')}>
      <table className="mx">
        <MatrixHead columns={columns} zone={zone} />
        {[...countries].map(([country, people]) => {
          const rows = people.flatMap(({ participantId }) => rowsOf.get(participantId) ?? []);
          return (
            <tbody key={country}>
              <tr className="grp">
                <th scope="rowgroup">
                  <CountryName code={country} />
                </th>
                <MatrixSums columns={places} {...sumsOf(rows, columns, locale)} />
              </tr>
              <MatrixPeople
                columns={places}
                lines={people.map(({ participantId, name }) => ({
                  participantId,
                  name,
                  ...lineOf(rowsOf.get(participantId) ?? [], columns, locale),
                }))}
                words={words}
              />
            </tbody>
          );
        })}
        <tfoot>
          <tr className="grp">
            <th scope="row">{t('allPresent')}</th>
            <MatrixSums columns={places} {...sumsOf(report.rows, columns, locale)} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** A session with whether it is the first of its day, where a rule divides the columns. */
type Column = AttendanceSessionSummary & { startsDay: boolean };

function columnsOf(sessions: readonly AttendanceSessionSummary[], zone: string): Column[] {
  const days = sessions.map(({ startsAt }) => localDate(Date.parse(startsAt), zone));
  return sessions.map((session, index) => ({
    ...session,
    startsDay: days[index] !== days[index - 1],
  }));
}

function MatrixHead({ columns, zone }: { columns: Column[]; zone: string }) {
  const t = useTranslations('attendance');
  const locale = useLocale();
  const starts = columns.flatMap(({ startsDay }, index) => (startsDay ? [index] : []));
  return (
    <thead>
      <tr className="day">
        <td />
        {starts.map((start, n) => (
          <th
            key={start}
            scope="colgroup"
            className="d0"
            colSpan={(starts[n + 1] ?? columns.length) - start}
          >
            <DateText when={columns[start]?.startsAt ?? ''} zone={zone} as="day" />
          </th>
        ))}
        <td className="d0" />
      </tr>
      <tr>
        <th scope="col">{t('person')}</th>
        {columns.map(({ id, kind, title, startsDay }) => (
          <th key={id} scope="col" className={startsDay ? 'c d0' : 'c'}>
            <span className={`mx-kind ${kindClass(kind)}`}>
              <Icon name={kindIcon(kind)} />
            </span>
            <span className="mx-title">{localized(title, locale).text}</span>
          </th>
        ))}
        <th scope="col" className="pc d0">
          {t('rate')}
        </th>
      </tr>
    </thead>
  );
}

/** One person's states in the order of the columns, and what they come to. */
function lineOf(
  rows: AttendanceRow[],
  columns: Column[],
  locale: Locale,
): Pick<MatrixLine, 'states' | 'rate' | 'counts'> {
  const states = new Map(
    rows.map(({ sessionId, state }) => [sessionId, state ?? ('notMarked' as const)] as const),
  );
  return {
    states: columns.map(({ id }) => states.get(id) ?? 'notExpected'),
    ...rateOf(rows, locale),
  };
}

function useCellWords(): Record<CellState, string> {
  const t = useTranslations();
  return {
    present: t('vocabulary.markState.present'),
    late: t('vocabulary.markState.late'),
    left_early: t('vocabulary.markState.left_early'),
    excused: t('vocabulary.markState.excused'),
    absent: t('vocabulary.markState.absent'),
    notMarked: t('attendance.notMarked'),
    notExpected: t('attendance.notExpected'),
  };
}

function sumsOf(rows: AttendanceRow[], columns: Column[], locale: Locale) {
  const bySession = countsBy(rows, ({ sessionId }) => sessionId);
  return {
    attended: columns.map(({ id }) => bySession.get(id)?.attended ?? null),
    ...rateOf(rows, locale),
  };
}

function rateOf(rows: AttendanceRow[], locale: Locale): Pick<MatrixLine, 'rate' | 'counts'> {
  const { rate, attended, countable } = counts(rows);
  return {
    rate: rate === null ? '–' : formatPercent(locale, rate),
    counts: `${attended}/${countable}`,
  };
}

/** What the signs of the matrix mean. */
export function MatrixLegend() {
  const t = useTranslations('attendance.legend');
  return (
    <p className="mx mx-legend">
      {MARK_STATES.map((state) => (
        <span key={state} className={MARK_SIGNS[state]}>
          {t(state)}
        </span>
      ))}
      <span className="mut">{t('blank')}</span>
    </p>
  );
}
