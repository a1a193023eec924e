import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { kindClass, kindIcon } from '@/components/ui/kind';
import { DateText } from '@/components/ui/time';
import { counts, countsBy } from '@/lib/attendance/rules';
import type {
  AttendancePerson,
  AttendanceReport,
  AttendanceRow,
  AttendanceSessionSummary,
} from '@/lib/attendance/types';
import { localized } from '@/lib/core/localized';
import type { MarkState } from '@/lib/core/vocabulary';
import { localDate } from '@/lib/core/zoned-time';
import { formatPercent } from '@/lib/i18n/format';
import { CountryName } from './figures';

const MARKS = {
  present: { className: 'p', icon: 'check' },
  late: { className: 'l', icon: 'clock' },
  left_early: { className: 'l', icon: 'half' },
  excused: { className: 'e', icon: 'note' },
  absent: { className: 'a', icon: 'x' },
} as const satisfies Record<MarkState, { className: string; icon: IconName }>;

type Props = { report: AttendanceReport; zone: string };

/** People by sessions, by delegation: every figure of the report opens onto these cells. */
export function AttendanceMatrix({ report, zone }: Props) {
  const t = useTranslations('attendance');
  const signs = useSigns();
  const rowsOf = Map.groupBy(report.rows, ({ participantId }) => participantId);
  const columns = columnsOf(report.sessions, zone);
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
                <Sums rows={rows} columns={columns} />
              </tr>
              {people.map((person) => (
                <PersonRow
                  key={person.participantId}
                  person={person}
                  rows={rowsOf.get(person.participantId) ?? []}
                  columns={columns}
                  signs={signs}
                />
              ))}
            </tbody>
          );
        })}
        <tfoot>
          <tr className="grp">
            <th scope="row">{t('allPresent')}</th>
            <Sums rows={report.rows} columns={columns} />
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

type LineProps = { rows: AttendanceRow[]; columns: Column[] };

function PersonRow({
  person,
  rows,
  columns,
  signs,
}: LineProps & { person: AttendancePerson; signs: Signs }) {
  const states = new Map(
    rows.map(({ sessionId, state }) => [sessionId, state ?? ('notMarked' as const)] as const),
  );
  return (
    <tr>
      <th scope="row" className="mx-name">
        {person.name}
      </th>
      {columns.map(({ id, startsDay }) => {
        const { className, content } = signs[states.get(id) ?? 'notExpected'];
        return (
          <td key={id} className={`c ${className}${startsDay ? ' d0' : ''}`}>
            {content}
          </td>
        );
      })}
      <RateCell rows={rows} />
    </tr>
  );
}

/** What stands in a cell, and the words for who does not see it. */
type Sign = { className: string; content: ReactNode };
type Signs = Record<MarkState | 'notMarked' | 'notExpected', Sign>;

/** Made once, because a matrix has thousands of cells of seven kinds. */
function useSigns(): Signs {
  const t = useTranslations();
  const made = (state: MarkState): Sign => ({
    className: MARKS[state].className,
    content: (
      <>
        <Icon name={MARKS[state].icon} />
        <span className="vh">{t(`vocabulary.markState.${state}`)}</span>
      </>
    ),
  });
  return {
    present: made('present'),
    late: made('late'),
    left_early: made('left_early'),
    excused: made('excused'),
    absent: made('absent'),
    notMarked: {
      className: 'na',
      content: (
        <>
          <span aria-hidden="true">·</span>
          <span className="vh">{t('attendance.notMarked')}</span>
        </>
      ),
    },
    notExpected: {
      className: 'na',
      content: <span className="vh">{t('attendance.notExpected')}</span>,
    },
  };
}

function Sums({ rows, columns }: LineProps) {
  const bySession = countsBy(rows, ({ sessionId }) => sessionId);
  return (
    <>
      {columns.map(({ id, startsDay }) => (
        <td key={id} className={startsDay ? 'd0' : undefined}>
          {bySession.get(id)?.attended}
        </td>
      ))}
      <RateCell rows={rows} />
    </>
  );
}

function RateCell({ rows }: { rows: AttendanceRow[] }) {
  const locale = useLocale();
  const { rate, attended, countable } = counts(rows);
  return (
    <td className="pc d0">
      {rate === null ? '–' : formatPercent(locale, rate)}
      <small className="mut">
        {attended}/{countable}
      </small>
    </td>
  );
}

/** What the signs of the matrix mean. */
export function MatrixLegend() {
  const t = useTranslations('attendance.legend');
  return (
    <p className="mx mx-legend">
      {Object.entries(MARKS).map(([state, { className, icon }]) => (
        <span key={state} className={className}>
          <Icon name={icon} /> {t(state as MarkState)}
        </span>
      ))}
      <span className="mut">{t('blank')}</span>
    </p>
  );
}
